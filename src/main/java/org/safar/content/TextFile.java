package org.safar.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/// A text as it stands in a file: front matter in YAML between two lines of dashes, Markdown below.
///
/// There is one way to write each text ([#written]), so that an export changes no byte.
///
/// @param front the facts above the text
/// @param body Markdown, ends with a line break, empty where there is none
public record TextFile(FrontMatter front, String body) {

    private static final String DASHES = "---\n";

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .build();

    /// @param where names the text in complaints
    /// @throws BadContentException when the front matter cannot be read
    public static TextFile read(String where, String text) {
        var end = text.indexOf("\n" + DASHES, DASHES.length() - 1);
        if (!text.startsWith(DASHES) || end < 0) {
            throw new BadContentException(where, "it does not begin with a front matter");
        }
        var front = new FrontMatter(where, values(where, text.substring(DASHES.length(), end + 1)));
        return new TextFile(front, text.substring(end + 1 + DASHES.length()));
    }

    /// @return the file, always written in the same way
    public String written() {
        try {
            return DASHES + YAML.writeValueAsString(front.values()) + DASHES + body;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> values(String where, String yaml) {
        try {
            var values =
                    YAML.readValue(yaml, new TypeReference<LinkedHashMap<String, Object>>() {});
            if (values == null) {
                throw new BadContentException(where, "its front matter is empty");
            }
            return values;
        } catch (JsonProcessingException e) {
            throw new BadContentException(
                    where, "its front matter is no YAML: " + e.getOriginalMessage());
        }
    }
}
