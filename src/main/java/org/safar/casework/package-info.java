/// Help requests without a name, and the case workers' desk.
///
/// Everything that a person writes and that case workers note is encrypted (ADR 39); what is in
/// clear is listed in the migration that creates the tables.
@NullMarked
package org.safar.casework;

import org.jspecify.annotations.NullMarked;
