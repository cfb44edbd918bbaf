package org.safar.registry.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Writes down what is only ever read as a whole.
@ApplicationScoped
class ImportJson {

    private final ObjectMapper json;

    ImportJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return the value, `null` when nothing was written down
    <T> @Nullable T read(@Nullable String text, Class<T> type) {
        try {
            return text == null || text.isEmpty() ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
