package org.safar.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Optional;

/// The setting `safar.public-address`.
@ConfigMapping(prefix = "safar.public-address")
interface PublicAddressConfig {

    /// Where people reach this Safar, for example `https://safar.example.org`. When absent, the
    /// address under which a request came is taken.
    @WithParentName
    Optional<URI> address();
}
