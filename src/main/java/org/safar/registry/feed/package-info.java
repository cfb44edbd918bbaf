/// "Tell me when it changes": the register as Atom feeds, which tell nobody who reads them.
@NullMarked
package org.safar.registry.feed;

import org.jspecify.annotations.NullMarked;
