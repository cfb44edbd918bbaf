/// Ten questions that help a worker to see fraud in an offer, each with the source that names the
/// sign. What is answered is neither stored nor logged.
@NullMarked
package org.safar.registry.redflag;

import org.jspecify.annotations.NullMarked;
