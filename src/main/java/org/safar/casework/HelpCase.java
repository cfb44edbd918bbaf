package org.safar.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.i18n.Language;

/// What is known of a case in clear: whose turn it is, and days.
@Entity
@Table(name = "help_case")
class HelpCase {

    @Id UUID id;

    long locator;

    long organisation;

    String topic;

    @JdbcTypeCode(SqlTypes.CHAR)
    String country;

    @Nullable String region;

    String language;

    String state;

    @Column(name = "received_on")
    LocalDate receivedOn;

    @Column(name = "person_wrote_on")
    LocalDate personWroteOn;

    @Column(name = "answered_on")
    @Nullable LocalDate answeredOn;

    @Column(name = "answer_by")
    @Nullable LocalDate answerBy;

    @Column(name = "follow_up_on")
    @Nullable LocalDate followUpOn;

    @Column(name = "closes_on")
    @Nullable LocalDate closesOn;

    @Column(name = "closed_on")
    @Nullable LocalDate closedOn;

    @Column(name = "purge_on")
    @Nullable LocalDate purgeOn;

    int messages;

    @Column(name = "desk_entries")
    int deskEntries;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected HelpCase() {}

    HelpCase(
            UUID id,
            long locator,
            long organisation,
            HelpQuery query,
            LocalDate today,
            LocalDate answerBy) {
        this.id = id;
        this.locator = locator;
        this.organisation = organisation;
        this.topic = query.topic().word();
        this.country = query.country().code();
        this.region = query.region() == null ? null : query.region().code();
        this.language = query.language().tag();
        this.state = CaseState.NEW.word();
        this.receivedOn = today;
        this.personWroteOn = today;
        this.answerBy = answerBy;
    }

    CaseState state() {
        return CaseState.ofWord(state);
    }

    /// The person wrote: an answer is owed again, and a closed case is open again.
    void personWrote(LocalDate today, LocalDate answerBy) {
        if (state() != CaseState.NEW) {
            if (state() != CaseState.WAITING_FOR_US) {
                this.answerBy = answerBy;
            }
            state = CaseState.WAITING_FOR_US.word();
        }
        personWroteOn = today;
        stayOpen();
    }

    void answered(LocalDate today) {
        state = CaseState.WAITING_FOR_PERSON.word();
        answeredOn = today;
        answerBy = null;
        stayOpen();
    }

    void close(LocalDate today, int retentionDays) {
        state = CaseState.CLOSED.word();
        closedOn = today;
        purgeOn = today.plusDays(retentionDays);
        closesOn = null;
        answerBy = null;
        followUpOn = null;
    }

    /// A closed case is opened again, without anybody having written.
    void reopen(@Nullable LocalDate answerBy) {
        state =
                answerBy == null
                        ? CaseState.WAITING_FOR_PERSON.word()
                        : CaseState.WAITING_FOR_US.word();
        this.answerBy = answerBy;
        stayOpen();
    }

    /// Another organisation handles it, and owes an answer.
    void referred(long to, LocalDate answerBy) {
        organisation = to;
        followUpOn = null;
        reopen(answerBy);
    }

    /// @return the last day on which the person or somebody of the desk wrote
    LocalDate lastWord() {
        return answeredOn != null && answeredOn.isAfter(personWroteOn) ? answeredOn : personWroteOn;
    }

    /// @return whether the day has come on which everything about it goes
    boolean isDue(LocalDate today) {
        return purgeOn != null && !purgeOn.isAfter(today);
    }

    /// @return whether it was told that it closes, and the day has come
    boolean isToClose(LocalDate today) {
        return state() != CaseState.CLOSED && closesOn != null && !closesOn.isAfter(today);
    }

    private void stayOpen() {
        closesOn = null;
        closedOn = null;
        purgeOn = null;
    }

    CaseLine toLine() {
        return new CaseLine(
                id,
                HelpTopic.ofWord(topic).orElseThrow(),
                new Country(country),
                region,
                Language.ofTag(language).orElseThrow(),
                state(),
                receivedOn,
                personWroteOn,
                answeredOn,
                answerBy,
                followUpOn,
                closesOn,
                closedOn,
                purgeOn);
    }
}
