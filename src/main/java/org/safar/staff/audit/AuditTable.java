package org.safar.staff.audit;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Iterator;
import java.util.List;
import org.safar.i18n.Language;
import org.safar.platform.AuditLine;
import org.safar.platform.AuditLog;
import org.safar.platform.AuditQuery;
import org.safar.staff.account.AccountMessages;
import org.safar.web.TableRows;

/// The audit log as a table, with the columns of its page.
final class AuditTable {

    private AuditTable() {}

    static List<String> columns(Language language) {
        var messages =
                MessageBundles.get(AccountMessages.class, Localized.Literal.of(language.tag()));
        return List.of(
                messages.auditWhen(),
                messages.person(),
                messages.auditRole(),
                messages.auditAction(),
                messages.auditSubject());
    }

    /// @return the lines asked for, the newest first
    static Iterator<List<String>> rows(AuditQuery query, AuditLog log) {
        return new TableRows<AuditLine>(
                last -> log.read(last == null ? query : query.below(last.id()), TableRows.BATCH),
                line -> List.of(cells(line)));
    }

    private static List<String> cells(AuditLine line) {
        return List.of(
                AuditView.inWords(line.at()),
                line.actor().name(),
                line.actor().role(),
                line.action(),
                line.subject());
    }
}
