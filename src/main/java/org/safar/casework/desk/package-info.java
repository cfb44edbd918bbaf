/// The pages of case workers: inbox, case, answer, everything that the desk does about a case.
@NullMarked
package org.safar.casework.desk;

import org.jspecify.annotations.NullMarked;
