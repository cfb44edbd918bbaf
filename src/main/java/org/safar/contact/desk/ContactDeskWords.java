package org.safar.contact.desk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import org.safar.contact.ContactKind;
import org.safar.contact.Verification;
import org.safar.i18n.Language;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// Says things of the desk for contacts in one language.
///
/// @param messages the words in that language
record ContactDeskWords(Language language, ContactDeskMessages messages) {

    static ContactDeskWords in(Language language) {
        return new ContactDeskWords(
                language,
                MessageBundles.get(
                        ContactDeskMessages.class, Localized.Literal.of(language.tag())));
    }

    String kind(ContactKind kind) {
        return switch (kind) {
            case HOTLINE -> messages.kindHotline();
            case EMERGENCY -> messages.kindEmergency();
            case POLICE -> messages.kindPolice();
            case HEALTH -> messages.kindHealth();
            case AUTHORITY -> messages.kindAuthority();
            case LABOUR_INSPECTION -> messages.kindLabourInspection();
            case MIGRATION -> messages.kindMigration();
            case CRISIS_CENTRE -> messages.kindCrisisCentre();
            case SHELTER -> messages.kindShelter();
            case TRAFFICKING -> messages.kindTrafficking();
            case NGO -> messages.kindNgo();
            case LEGAL_AID -> messages.kindLegalAid();
            case LABOUR_RIGHTS -> messages.kindLabourRights();
            case REFUGEES -> messages.kindRefugees();
            case VIOLENCE -> messages.kindViolence();
            case CHILDREN -> messages.kindChildren();
            case PSYCHOLOGY -> messages.kindPsychology();
            case CONSULATE -> messages.kindConsulate();
            case EMBASSY -> messages.kindEmbassy();
            case AGENCY_CHECK -> messages.kindAgencyCheck();
            case WORK_ABROAD -> messages.kindWorkAbroad();
            case PUBLIC_SERVICES -> messages.kindPublicServices();
            case WEBSITE -> messages.kindWebsite();
            case UN -> messages.kindUn();
        };
    }

    String verification(Verification verification) {
        return switch (verification) {
            case RUNG -> messages.verificationRung();
            case OFFICIAL -> messages.verificationOfficial();
            case ORGANISATION -> messages.verificationOrganisation();
            case UNVERIFIED -> messages.verificationUnverified();
        };
    }

    String show(Show show) {
        return switch (show) {
            case ALL -> messages.showAll();
            case NEVER_RUNG -> messages.showNeverRung();
            case DUE -> messages.showDue();
            case NO_NUMBER -> messages.showNoNumber();
            case ARCHIVED -> messages.showArchived();
        };
    }

    String done(Done done) {
        return switch (done) {
            case WAITING -> messages.doneWaiting();
            case RUNG -> messages.doneRung();
            case NOT_RUNG -> messages.doneNotRung();
            case UNANSWERED -> messages.doneUnanswered();
            case ARCHIVED -> messages.doneArchived();
        };
    }

    FormErrors errors(List<ContactFault> faults) {
        return new FormErrors(
                faults.stream()
                        .map(fault -> new FieldError(fault.field().focus(), sentence(fault)))
                        .toList());
    }

    private String sentence(ContactFault fault) {
        return switch (fault.code()) {
            case MISSING -> missing(fault.field());
            case TOO_LONG -> messages.faultTooLong();
            case NOT_A_DATE -> messages.faultNotADate();
            case UNKNOWN -> unknown(fault.field(), fault.value());
        };
    }

    private String missing(ContactField field) {
        return switch (field) {
            case KINDS -> messages.faultNoKind();
            case VERIFICATION -> messages.faultNoVerification();
            case TIME_ZONE -> messages.faultNoTimeZone();
            default -> messages.faultRequired();
        };
    }

    private String unknown(ContactField field, String value) {
        return switch (field) {
            case COUNTRIES, CITIZENS -> messages.faultCountry(value);
            case REGION -> messages.faultRegion();
            case POINT -> messages.faultPoint();
            case PHONES -> messages.faultPhone(value);
            case EMAILS -> messages.faultEmail(value);
            case WEBSITES -> messages.faultWebsite(value);
            case HOURS -> messages.faultHours();
            case TIME_ZONE -> messages.faultTimeZone();
            case LANGUAGES -> messages.faultLanguage(value);
            case SOURCES -> messages.faultSource(value);
            case CHECKED_ON, REVIEW_DUE, VERIFIED_ON -> messages.faultNotADate();
            default -> messages.faultUnknown();
        };
    }

    /// Somebody else saved meanwhile.
    ///
    /// @param words what is saved in the field now
    FieldError savedNow(ContactField field, String words) {
        var shown = words.isEmpty() ? messages.savedEmpty() : words.replace("\n", "; ");
        return new FieldError(field.focus(), messages.savedNow(shown));
    }
}
