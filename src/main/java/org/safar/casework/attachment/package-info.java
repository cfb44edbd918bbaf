/// Files that people attach to a case: known by their bytes, decoded and written anew in a process
/// of their own, so that nothing of them survives but what can be seen. Knows nothing of cases.
@NullMarked
package org.safar.casework.attachment;

import org.jspecify.annotations.NullMarked;
