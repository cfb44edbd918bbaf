/// Tests of Safar as a whole: its shape and its package.
@NullMarked
package org.safar;

import org.jspecify.annotations.NullMarked;
