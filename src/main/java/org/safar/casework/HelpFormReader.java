package org.safar.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safar.casework.HelpFault.Code;
import org.safar.country.Country;
import org.safar.country.Region;
import org.safar.i18n.Language;

/// Makes a request of a form, or says what is wrong with it.
public final class HelpFormReader {

    private final HelpForm form;
    private final Predicate<String> knownAgency;
    private final List<HelpFault> faults = new ArrayList<>();

    private HelpFormReader(HelpForm form, Predicate<String> knownAgency) {
        this.form = form;
        this.knownAgency = knownAgency;
    }

    /// What became of a form.
    public sealed interface Outcome {}

    /// It makes sense.
    public record Accepted(HelpQuery query) implements Outcome {}

    /// It does not.
    ///
    /// @param faults at least one, in the order of the fields
    public record Refused(List<HelpFault> faults) implements Outcome {

        public Refused {
            faults = List.copyOf(faults);
        }

        /// @return those of one field, for a form that is asked in steps
        public List<HelpFault> of(String pointer) {
            return faults.stream().filter(fault -> fault.pointer().equals(pointer)).toList();
        }
    }

    /// @param knownAgency whether the register has an agency with that identifier
    public static Outcome read(HelpForm form, Predicate<String> knownAgency) {
        return new HelpFormReader(form, knownAgency).read();
    }

    private Outcome read() {
        var language = language();
        var country = country(form.country(), "/country", Code.UNKNOWN_COUNTRY);
        if (form.country().isBlank()) {
            fault("/country", Code.COUNTRY_MISSING);
        }
        var region = region(country);
        var topic = topic();
        var message = message();
        var contact = contact();
        var agency = agency();
        var nationality = country(form.nationality(), "/nationality", Code.UNKNOWN_NATIONALITY);
        if (!faults.isEmpty() || language == null || country == null || topic == null) {
            return new Refused(faults);
        }
        return new Accepted(
                new HelpQuery(
                        language, country, region, topic, message, contact, agency, nationality));
    }

    private @Nullable Language language() {
        var language = Language.ofTag(form.language().strip());
        if (language.isEmpty()) {
            fault("/language", Code.UNKNOWN_LANGUAGE);
        }
        return language.orElse(null);
    }

    private @Nullable Country country(String typed, String pointer, Code unknown) {
        if (typed.isBlank()) {
            return null;
        }
        var country = Country.ofCode(typed.strip());
        if (country.isEmpty()) {
            fault(pointer, unknown);
        }
        return country.orElse(null);
    }

    private @Nullable Region region(@Nullable Country country) {
        if (form.region().isBlank()) {
            return null;
        }
        var region =
                Region.ofCode(form.region().strip()).filter(it -> it.country().equals(country));
        if (region.isEmpty()) {
            fault("/region", Code.UNKNOWN_REGION);
        }
        return region.orElse(null);
    }

    private @Nullable HelpTopic topic() {
        if (form.topic().isBlank()) {
            fault("/topic", Code.TOPIC_MISSING);
            return null;
        }
        var topic = HelpTopic.ofWord(form.topic().strip());
        if (topic.isEmpty()) {
            fault("/topic", Code.UNKNOWN_TOPIC);
        }
        return topic.orElse(null);
    }

    private String message() {
        var message = HelpText.of(form.message());
        messageFault(message).ifPresent(code -> fault("/message", code));
        return message;
    }

    /// The same rule for every message of a thread.
    ///
    /// @param text as [HelpText] leaves it
    /// @return what is wrong with it, empty when nothing is
    public static Optional<Code> messageFault(String text) {
        if (text.isEmpty()) {
            return Optional.of(Code.MESSAGE_MISSING);
        }
        return HelpText.length(text) > HelpQuery.LONGEST_MESSAGE
                ? Optional.of(Code.MESSAGE_TOO_LONG)
                : Optional.empty();
    }

    private @Nullable String contact() {
        var contact = HelpText.of(form.contact());
        if (HelpText.length(contact) > HelpQuery.LONGEST_CONTACT) {
            fault("/contact", Code.CONTACT_TOO_LONG);
        }
        return contact.isEmpty() ? null : contact;
    }

    private @Nullable String agency() {
        var agency = form.agency().strip();
        if (agency.isEmpty()) {
            return null;
        }
        if (!knownAgency.test(agency)) {
            fault("/agencyId", Code.UNKNOWN_AGENCY);
        }
        return agency;
    }

    private void fault(String pointer, Code code) {
        faults.add(new HelpFault(pointer, code));
    }
}
