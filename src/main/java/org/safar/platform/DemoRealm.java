package org.safar.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The realm of the demo: the production realm with the few lines of the demo laid over it.
///
/// @param json the whole realm; secrets and addresses are still left open in it
/// @param users whom the demo knows
public record DemoRealm(String json, List<DemoUser> users) {

    /// Somebody who may sign in to the demo.
    ///
    /// @param name user name
    /// @param password known to everybody
    public record DemoUser(String name, String password) {}

    /// Reads `safar-realm.json` and `safar-demo.json`.
    ///
    /// Values of the second replace those of the first; lists are joined.
    ///
    /// @param folder the folder that holds both
    /// @throws IOException when one of them is missing or is no JSON
    public static DemoRealm read(Path folder) throws IOException {
        var json = new ObjectMapper();
        var realm = json.readTree(folder.resolve("safar-realm.json").toFile());
        var demo = json.readTree(folder.resolve("safar-demo.json").toFile());
        JsonNode both = json.readerForUpdating(realm).readValue(demo);
        var users = demo.get("users").valueStream().map(DemoRealm::user).toList();
        return new DemoRealm(both.toPrettyString(), users);
    }

    private static DemoUser user(JsonNode user) {
        return new DemoUser(
                user.get("username").asText(),
                user.get("credentials").get(0).get("value").asText());
    }
}
