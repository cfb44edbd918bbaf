package org.safar.guide;

import java.util.Arrays;
import java.util.List;
import org.safar.content.DocumentLink;
import org.safar.content.Library;
import org.safar.i18n.Language;

/// Guides and systems in groups.
///
/// @param stages the stages of the journey, for links
/// @param groups the guides of each problem
record GuideListView(List<Group> stages, List<Group> groups) {

    /// @param path of the group's page, without the language
    record Group(String path, String name, String more, List<DocumentLink> guides) {}

    static GuideListView of(Library library, Language language) {
        var index = new GuideIndex(library, language);
        return new GuideListView(
                Arrays.stream(Stage.values()).map(stage -> group(stage, index)).toList(),
                Arrays.stream(Topic.values())
                        .map(topic -> group(topic, index))
                        .filter(group -> !group.guides.isEmpty())
                        .toList());
    }

    static Group group(Stage stage, GuideIndex index) {
        var named = GuideWords.in(index.language()).of(stage);
        return new Group("journey/" + stage.word(), named.name(), named.more(), index.at(stage));
    }

    static Group group(Topic topic, GuideIndex index) {
        var named = GuideWords.in(index.language()).of(topic);
        return new Group(
                "problems/" + topic.word(), named.name(), named.more(), index.about(topic));
    }
}
