package org.safar.guide;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;

/// Says things of lists of guides in one language.
///
/// @param language the reader's language
/// @param messages the words in that language
public record GuideWords(Language language, GuideMessages messages) {

    /// The name of a stage or topic and what belongs to it.
    ///
    /// @param more a few words about what belongs to it
    public record Named(String name, String more) {}

    /// @return the words of that language
    public static GuideWords in(Language language) {
        return new GuideWords(
                language,
                MessageBundles.get(GuideMessages.class, Localized.Literal.of(language.tag())));
    }

    /// @return the name of that stage
    public Named of(Stage stage) {
        return switch (stage) {
            case BEFORE -> new Named(messages.stageBefore(), messages.stageBeforeMore());
            case ARRIVED -> new Named(messages.stageArrived(), messages.stageArrivedMore());
            case WORKING -> new Named(messages.stageWorking(), messages.stageWorkingMore());
            case RETURN -> new Named(messages.stageReturn(), messages.stageReturnMore());
        };
    }

    /// @return the name of that problem
    public Named of(Topic topic) {
        return switch (topic) {
            case STAY -> new Named(messages.topicStay(), messages.topicStayMore());
            case PERMISSION ->
                    new Named(messages.topicPermission(), messages.topicPermissionMore());
            case PAY -> new Named(messages.topicPay(), messages.topicPayMore());
            case POLICE -> new Named(messages.topicPolice(), messages.topicPoliceMore());
            case DANGER -> new Named(messages.topicDanger(), messages.topicDangerMore());
            case HEALTH -> new Named(messages.topicHealth(), messages.topicHealthMore());
            case AGENTS -> new Named(messages.topicAgents(), messages.topicAgentsMore());
            case ABROAD -> new Named(messages.topicAbroad(), messages.topicAbroadMore());
            case HOME -> new Named(messages.topicHome(), messages.topicHomeMore());
        };
    }

    /// @param kind word of the front matter
    /// @return what kind of news that is
    public String newsKind(String kind) {
        return switch (kind) {
            case "scam" -> messages.newsScam();
            case "quota" -> messages.newsQuota();
            default -> messages.newsLaw();
        };
    }

    /// @return the day in words
    public String day(LocalDate day) {
        return Dates.inWords(day, language);
    }
}
