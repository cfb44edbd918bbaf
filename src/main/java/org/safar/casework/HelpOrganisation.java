package org.safar.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// How an organisation takes requests.
@Entity
@Table(name = "help_organisation")
class HelpOrganisation {

    @Id long organisation;

    @JdbcTypeCode(SqlTypes.CHAR)
    String country;

    String hours;

    @Column(name = "answer_days")
    short answerDays;

    @Column(name = "retention_days")
    short retentionDays;

    @Column(name = "notice_address")
    @Nullable String noticeAddress;

    @Column(name = "takes_requests")
    boolean takesRequests;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected HelpOrganisation() {}

    HelpOrganisation(long organisation) {
        this.organisation = organisation;
    }
}
