package org.safar.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.safar.i18n.Language;
import org.safar.platform.Problem;
import org.safar.platform.ProblemException;

/// A page of the tests that fails in every way a page can fail, and quotes what it was sent.
@Path(Language.PATH + "/broken")
@PermitAll
public class BrokenPage {

    @GET
    @Path("{status}")
    public Response fail(@PathParam("language") Language language, @PathParam("status") int status)
            throws Exception {
        throw switch (status) {
            case 422 -> new ProblemException(Problem.unprocessable("broken", List.of()));
            case 503 -> new ServiceUnavailableException();
            case 504 -> new SQLTransientConnectionException("no database");
            default -> new IllegalStateException("unexpected");
        };
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String quote(@PathParam("language") Language language, @RestForm String word) {
        if ("fine".equals(word)) {
            return "you wrote " + word;
        }
        throw new IllegalStateException("bad word " + word, new RuntimeException(word));
    }
}
