/// Ready answers that case workers send to people, in all languages.
@NullMarked
package org.safar.casework.answer;

import org.jspecify.annotations.NullMarked;
