package org.safar.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.Optional;
import org.safar.registry.licence.RegisterChain;

/// Walks the chain of a running Safar from outside, by its open data: `make verify-register`.
///
/// Needs no database and no rights, so everybody can do it.
public final class VerifyRegister {

    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new JavaTimeModule());

    private VerifyRegister() {}

    /// @param arguments address of a Safar, for example `http://localhost:8080`
    public static void main(String... arguments) throws IOException {
        var address = URI.create(arguments[0]).resolve("/api/v1/agencies/export.json");
        try (var export = address.toURL().openStream()) {
            System.exit(verify(JSON.readTree(export), System.out));
        }
    }

    /// Prints the head, or the first position that is broken.
    ///
    /// @param export `export.json`
    /// @return 0 when the chain is whole, 1 when it is broken
    static int verify(JsonNode export, PrintStream output) throws IOException {
        var chain = new RegisterChain();
        for (var row : export.get("events")) {
            var event = JSON.treeToValue(row.get("event"), EventJson.class).toEvent();
            var fault = chain.accept(event);
            if (fault.isPresent()) {
                return broken(fault.get(), output);
            }
        }
        var fault =
                Optional.of("the export ends before its head")
                        .filter(end -> !export.get("head").textValue().equals(chain.head()));
        if (fault.isPresent()) {
            return broken(fault.get(), output);
        }
        output.printf("The register is whole: %d events.%n", chain.length());
        output.printf("Head: %s%n", chain.head());
        return 0;
    }

    private static int broken(String fault, PrintStream output) {
        output.printf("The register is broken: %s.%n", fault);
        return 1;
    }
}
