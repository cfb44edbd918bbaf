/// Workers report what an agency did; reviewers decide what becomes of it.
///
/// A report holds ticked answers and nothing about who sent it. Nothing of it is public.
@NullMarked
package org.safar.registry.report;

import org.jspecify.annotations.NullMarked;
