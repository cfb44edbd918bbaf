package org.safar.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.safar.platform.Problem;
import org.safar.platform.ProblemException;

/// The JSON side of [BrokenPage].
@Path("/api/broken")
public class BrokenApi {

    /// @param word what the client typed
    /// @param day a day
    public record Order(String word, LocalDate day) {}

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public String quote(Order order) {
        if ("unprocessable".equals(order.word())) {
            throw new ProblemException(
                    Problem.unprocessable(
                            "broken", List.of(new Problem.Fault("/word", "bad-word"))));
        }
        throw new IllegalStateException("bad word " + order.word());
    }

    /// Says nothing about who may use it.
    @GET
    @Path("closed")
    public String closed() {
        return "open";
    }
}
