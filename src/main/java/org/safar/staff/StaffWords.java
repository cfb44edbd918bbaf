package org.safar.staff;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.safar.i18n.Language;

/// Says things of the staff side in one language.
///
/// @param messages the words in that language
public record StaffWords(StaffMessages messages) {

    public static StaffWords in(Language language) {
        return new StaffWords(
                MessageBundles.get(StaffMessages.class, Localized.Literal.of(language.tag())));
    }

    /// @return the name of a role
    public String role(StaffRole role) {
        return switch (role) {
            case REGISTRY_ADMIN -> messages.roleRegistryAdmin();
            case REGISTRY_REVIEWER -> messages.roleRegistryReviewer();
            case EDITOR -> messages.roleEditor();
            case TRANSLATOR -> messages.roleTranslator();
            case CASE_WORKER -> messages.roleCaseWorker();
            case CASE_LEAD -> messages.roleCaseLead();
            case PLATFORM_ADMIN -> messages.rolePlatformAdmin();
        };
    }
}
