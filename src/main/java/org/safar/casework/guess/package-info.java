/// Bounds how often one caller may try, without keeping who it is.
@NullMarked
package org.safar.casework.guess;

import org.jspecify.annotations.NullMarked;
