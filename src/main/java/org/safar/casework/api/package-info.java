/// Help requests for programs, for example an app on a phone: no cookies, no session, the receipt
/// in every body.
@NullMarked
package org.safar.casework.api;

import org.jspecify.annotations.NullMarked;
