/// What all pages share: layout, components, error pages, security headers, caching, leaving.
@NullMarked
package org.safar.web;

import org.jspecify.annotations.NullMarked;
