package org.safar.casework.statistics;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.safar.i18n.Language;

/// Sends people to the page where the vault is opened, or where it says why they cannot.
final class VaultDoor {

    private VaultDoor() {}

    static Response of(Language language) {
        // Written as it is: `seeOther` would put scheme and host of the last proxy in front.
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/" + language.tag() + "/" + StatisticsPaths.VAULT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
