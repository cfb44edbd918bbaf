package org.safar.staff;

import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.LanguageNegotiation;

/// The addresses of the staff side that name no language.
@Path("/staff")
public class StaffEntry {

    /// The address that people remember.
    @GET
    @PermitAll
    public Response enter(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String wishes) {
        return home(wishes);
    }

    /// Where Keycloak sends people back to; the page they wanted is restored from there.
    @GET
    @Path("/signed-in")
    @Authenticated
    public Response signedIn(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String wishes) {
        return home(wishes);
    }

    /// Where people land for whom signing in came to nothing, for example because they cancelled.
    ///
    /// @throws ForbiddenException always: the error page says what to do, in the reader's language
    @GET
    @Path("/not-signed-in")
    @PermitAll
    public Response notSignedIn() {
        throw new ForbiddenException();
    }

    private static Response home(@Nullable String wishes) {
        // Written as it is: `seeOther` would put scheme and host of the last proxy in front.
        return Response.status(Response.Status.SEE_OTHER)
                .header(
                        HttpHeaders.LOCATION,
                        "/" + LanguageNegotiation.best(wishes).tag() + "/staff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
