package org.safar.content.files;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.safar.i18n.Language;

/// Says things of export and import in one language.
///
/// @param language the reader's language
/// @param messages the words in that language
record TextFileWords(Language language, TextFileMessages messages) {

    static TextFileWords in(Language language) {
        return new TextFileWords(
                language,
                MessageBundles.get(TextFileMessages.class, Localized.Literal.of(language.tag())));
    }

    String fault(ArchiveFault fault) {
        return switch (fault) {
            case NO_FILE -> messages.noFile();
            case NO_ARCHIVE -> messages.noArchive();
            case DAMAGED -> messages.damaged();
            case TOO_LARGE -> messages.tooLarge();
            case TOO_MANY -> messages.tooMany();
            case LEAVES_FOLDER -> messages.leavesFolder();
            case TWICE -> messages.twice();
        };
    }

    String fault(ComparedFile.Fault fault) {
        return switch (fault) {
            case NAME -> messages.faultName();
            case LETTERS -> messages.faultLetters();
            case FACTS -> messages.faultFacts();
            case NO_SOURCE -> messages.faultNoSource();
            case ARCHIVED -> messages.faultArchived();
        };
    }

    String standing(ComparedFile.Standing standing) {
        return switch (standing) {
            case NEW -> messages.standingNew();
            case CHANGED -> messages.standingChanged();
            case SAME -> messages.standingSame();
            case UNREADABLE -> messages.standingUnreadable();
        };
    }
}
