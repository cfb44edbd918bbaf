/// Texts leave Safar as files and come back: the export, and the import with a look beforehand.
@NullMarked
package org.safar.content.files;

import org.jspecify.annotations.NullMarked;
