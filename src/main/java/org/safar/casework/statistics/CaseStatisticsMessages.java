package org.safar.casework.statistics;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words about work at the desk and about numbers: `i18n/messages/casestats_<tag>.properties`, in
/// templates `{casestats:…}`.
@MessageBundle("casestats")
public interface CaseStatisticsMessages {

    @Message
    String section();

    @Message
    String taskLoad();

    @Message
    String taskLoadMore();

    @Message
    String taskStatistics();

    @Message
    String taskStatisticsMore();

    @Message
    String loadTitle();

    @Message
    String loadLead();

    @Message
    String loadNothing();

    @Message
    String open();

    @Message
    String waitingForUs();

    @Message
    String overdue();

    @Message
    String unassigned();

    @Message
    String byPerson();

    @Message
    String oldestWaiting();

    @Message
    String nothingWaits();

    @Message
    String nobody();

    @Message
    String ageing();

    @Message
    String ageColumn();

    /// Keys `age_$<constant>`.
    @Message
    String age(AgeClass age);

    @Message
    String statisticsTitle();

    @Message
    String statisticsLead();

    @Message
    String periodLabel();

    @Message
    String quarter(String year, int quarter);

    @Message
    String year(String year);

    @Message
    String scopeLabel();

    @Message
    String scopeOwn();

    @Message
    String scopeAll();

    @Message
    String nothingYet();

    /// Keys `measure_$<constant>`.
    @Message
    String measure(Measure measure);

    @Message
    String count();

    @Message
    String together();

    @Message
    String fewer();

    @Message
    String withheld();

    @Message
    String withheldWhy();

    @Message
    String tooFew();

    @Message
    String tooFewForQuarter(int number);

    /// Keys `group_$<constant>`.
    @Message
    String group(CitizenshipGroup group);

    /// Keys `time_$<constant>`.
    @Message
    String time(AnswerTime time);

    @Message
    String outcomeSilence();

    @Message
    String download();

    @Message
    String columnTime();

    @Message
    String columnMeasure();

    @Message
    String columnLine();
}
