package org.safar.casework.ask;

import org.safar.casework.HelpForm;
import org.safar.casework.SendingKey;
import org.safar.i18n.Language;
import org.safar.web.SentForm;

/// Everything that both steps ask, as it was typed. It travels from step to step in the form.
///
/// @param topic word of the topic
/// @param country code of the country, or [#OTHER_COUNTRY]
/// @param region code of the region, may be empty
/// @param message their own words
/// @param contact a safe way to reach them, may be empty
/// @param nationality code of the country whose citizen they are, may be empty
/// @param answerLanguage tag of the language in which they want to be answered
/// @param agency identifier of the agency about which they made a report just before, empty for
///   none
/// @param once the sending key, empty before step 2
record AskForm(
        String topic,
        String country,
        String region,
        String message,
        String contact,
        String nationality,
        String answerLanguage,
        String agency,
        String once) {

    /// A country of which nobody answers requests.
    static final String OTHER_COUNTRY = "other";

    /// Longest text that comes back in a field meant for a line.
    private static final int LONGEST_LINE = 2_000;

    static AskForm empty(Language page) {
        return new AskForm("", "", "", "", "", "", page.tag(), "", "");
    }

    /// The language of the answer follows the language of the page until the person chooses one.
    ///
    /// @param page language of the page that is shown next
    static AskForm read(SentForm sent, Language page) {
        var chosen = sent.line("answer-language");
        var seenIn = sent.line("seen-in");
        return new AskForm(
                sent.line("topic"),
                sent.line("country"),
                sent.line("region"),
                sent.text("message"),
                cut(sent.text("contact")),
                sent.line("nationality"),
                chosen.isEmpty() || chosen.equals(seenIn) ? page.tag() : chosen,
                agency(sent.line("agency")),
                sent.line("once"));
    }

    /// @return this form with a key, the one it has or a new one
    AskForm withKey() {
        return SendingKey.read(once).isPresent() ? this : withNewKey();
    }

    /// @return this form as a sending of its own
    AskForm withNewKey() {
        return new AskForm(
                topic,
                country,
                region,
                message,
                contact,
                nationality,
                answerLanguage,
                agency,
                SendingKey.create().text());
    }

    boolean isOfOtherCountry() {
        return OTHER_COUNTRY.equals(country);
    }

    /// A region is left over when the person chose another country afterwards.
    HelpForm toHelpForm() {
        var region = this.region.startsWith(country + "-") ? this.region : "";
        return new HelpForm(
                answerLanguage, country, region, topic, message, contact, agency, nationality);
    }

    /// Tells nothing of what was typed.
    @Override
    public String toString() {
        return "AskForm";
    }

    /// It came from a page of ours; what has another form did not.
    private static String agency(String sent) {
        return sent.matches("[a-z0-9-]{1,100}") ? sent : "";
    }

    private static String cut(String typed) {
        var letters = typed.codePoints().limit(LONGEST_LINE).toArray();
        return new String(letters, 0, letters.length);
    }
}
