/// What was wrong in the texts and was put right, told to everybody.
@NullMarked
package org.safar.content.corrections;

import org.jspecify.annotations.NullMarked;
