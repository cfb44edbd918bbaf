package org.safar.casework.handover;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseReferrals;
import org.safar.casework.Handler;
import org.safar.web.Choice;

/// Consents to a referral, and the referral.
///
/// @param path of the page, without the language
/// @param casePath of the case, without the language
/// @param code beginning of the person's receipt code
/// @param handles whether the organisation can pass it on
/// @param organisations of which no consent is recorded
/// @param messages of the person
/// @param consents that hold
/// @param keeps whether the organisation may read on
/// @param done what was done just now, null when nothing was
record ReferralView(
        String path,
        String casePath,
        String code,
        boolean handles,
        List<Choice> organisations,
        List<Choice> messages,
        List<ConsentView> consents,
        List<Choice> keeps,
        @Nullable HandoverDone done) {

    /// Name of the list of organisations for a new consent.
    static final String TO = "to";

    /// Name of the buttons that take back or pass on.
    static final String ORGANISATION = "organisation";

    static final String KEEPS = "keeps";
    static final String YES = "yes";
    static final String NO = "no";

    /// @param organisation its identifier
    /// @param given when and where the person said so
    record ConsentView(long organisation, String name, String given) {}

    /// @param targets organisations to which a case can be referred
    static ReferralView of(
            HandoverVisit visit, List<Handler> targets, @Nullable HandoverDone done) {
        return new ReferralView(
                visit.path(ReferralPage.END),
                visit.path(""),
                visit.opened().locator(),
                visit.opened().handles(),
                organisations(visit, targets),
                SaidYes.choices(visit),
                consents(visit, targets),
                keeps(visit),
                done);
    }

    /// @return whether any organisation can take the case
    public boolean anybody() {
        return !organisations.isEmpty() || !consents.isEmpty();
    }

    private static List<Choice> organisations(HandoverVisit visit, List<Handler> targets) {
        var consents = visit.opened().desk().consents();
        var chosen = visit.form().line(TO);
        return targets.stream()
                .filter(it -> !consents.containsKey(CaseReferrals.consentTo(it.organisation())))
                .map(it -> {
                    var value = String.valueOf(it.organisation());
                    return new Choice(value, it.name(), value.equals(chosen));
                })
                .toList();
    }

    private static List<ConsentView> consents(HandoverVisit visit, List<Handler> targets) {
        var consents = visit.opened().desk().consents();
        return targets.stream()
                .flatMap(it ->
                        Optional.ofNullable(
                                consents.get(CaseReferrals.consentTo(it.organisation())))
                                .map(consent ->
                                        new ConsentView(
                                                it.organisation(),
                                                it.name(),
                                                SaidYes.given(consent, visit)))
                                .stream())
                .toList();
    }

    private static List<Choice> keeps(HandoverVisit visit) {
        var messages = visit.words().messages();
        var chosen = visit.form().line(KEEPS);
        return List.of(
                new Choice(YES, messages.keepsYes(), messages.keepsYesHint(), YES.equals(chosen)),
                new Choice(NO, messages.keepsNo(), messages.keepsNoHint(), NO.equals(chosen)));
    }

    @Override
    public String toString() {
        return "ReferralView";
    }
}
