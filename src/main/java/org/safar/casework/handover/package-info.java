/// What leaves the desk of case workers: cases passed on, cases linked with each other, copies for
/// the person or a court, reports to the register of agencies.
@NullMarked
package org.safar.casework.handover;

import org.jspecify.annotations.NullMarked;
