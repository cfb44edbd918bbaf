package org.safar.guide;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the lists of guides, systems and news: `i18n/messages/guide_<tag>.properties`, in
/// templates `{guide:…}`.
@MessageBundle("guide")
public interface GuideMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String stages();

    @Message
    String problems();

    @Message
    String allGuides();

    @Message
    String stageBefore();

    @Message
    String stageBeforeMore();

    @Message
    String stageArrived();

    @Message
    String stageArrivedMore();

    @Message
    String stageWorking();

    @Message
    String stageWorkingMore();

    @Message
    String stageReturn();

    @Message
    String stageReturnMore();

    @Message
    String topicStay();

    @Message
    String topicStayMore();

    @Message
    String topicPermission();

    @Message
    String topicPermissionMore();

    @Message
    String topicPay();

    @Message
    String topicPayMore();

    @Message
    String topicPolice();

    @Message
    String topicPoliceMore();

    @Message
    String topicDanger();

    @Message
    String topicDangerMore();

    @Message
    String topicHealth();

    @Message
    String topicHealthMore();

    @Message
    String topicAgents();

    @Message
    String topicAgentsMore();

    @Message
    String topicAbroad();

    @Message
    String topicAbroadMore();

    @Message
    String topicHome();

    @Message
    String topicHomeMore();

    @Message
    String systems();

    @Message
    String systemsLead();

    @Message
    String nothingYet();

    @Message
    String news();

    @Message
    String newsLead();

    @Message
    String newsLaw();

    @Message
    String newsQuota();

    @Message
    String newsScam();

    @Message
    String newsFeed();
}
