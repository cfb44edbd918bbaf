package org.safar.guide.newsdesk;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// A news item without faults, for tests to spoil.
final class MadeNews {

    private MadeNews() {}

    static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", "quota");
        fields.put("title", "The quota is open: \"#1\"");
        fields.put("summary", "Places for 2027 are open.");
        fields.put("body", "First paragraph.\r\n\r\n- a point");
        fields.put("countries", "KZ");
        fields.put("topics", "permission");
        fields.put("starts-on-day", "1.12.2026");
        fields.put("ends-on-day", "31.12.2026");
        fields.put("banner", "yes");
        fields.put("confidence", "reported");
        fields.put("source-title", "A ministry");
        fields.put("source-address", "https://example.org/quota");
        return fields;
    }

    static NewsForm form(Map<String, String> fields) {
        var sent = new MultivaluedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (!value.isEmpty()) {
                sent.add(name, value);
            }
        });
        return NewsForm.read(sent);
    }
}
