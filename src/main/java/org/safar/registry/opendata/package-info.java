/// The register as open data, explained for people.
@NullMarked
package org.safar.registry.opendata;

import org.jspecify.annotations.NullMarked;
