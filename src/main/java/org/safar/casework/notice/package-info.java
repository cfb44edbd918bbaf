/// Tells organisations by e-mail that something came, and nothing about it.
@NullMarked
package org.safar.casework.notice;

import org.jspecify.annotations.NullMarked;
