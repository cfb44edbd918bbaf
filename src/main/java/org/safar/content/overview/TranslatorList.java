package org.safar.content.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.content.Translators;
import org.safar.i18n.Language;
import org.safar.platform.AuditLog;
import org.safar.staff.StaffRole;
import org.safar.staff.account.Account;
import org.safar.staff.account.People;

/// Knows who translates: accounts with that role, and those that were given languages before.
@ApplicationScoped
class TranslatorList {

    private final People people;
    private final Translators translators;
    private final AuditLog audit;
    private final EntityManager entities;

    TranslatorList(People people, Translators translators, AuditLog audit, EntityManager entities) {
        this.people = people;
        this.translators = translators;
        this.audit = audit;
        this.entities = entities;
    }

    /// @param isWhole whether the accounts could be asked for; without them only those are known
    ///   that were given languages before
    record Known(boolean isWhole, List<Translator> translators) {}

    @Transactional
    Known known() {
        try {
            return new Known(true, of(people.all()));
            // The client of the accounts names no failure of its own: it throws what its HTTP
            // client or JSON reader throws.
        } catch (RuntimeException e) {
            return new Known(false, withLanguages().map(this::remembered).toList());
        }
    }

    private List<Translator> of(List<Account> accounts) {
        var withRole =
                accounts.stream()
                        .filter(account -> account.roles().contains(StaffRole.TRANSLATOR))
                        .map(account -> translator(account, true))
                        .toList();
        var others =
                withLanguages()
                        .filter(id -> withRole.stream().noneMatch(it -> it.account().equals(id)))
                        .map(id ->
                                accounts.stream()
                                        .filter(account -> account.id().equals(id))
                                        .findFirst()
                                        .map(account -> translator(account, false))
                                        .orElseGet(() -> withoutRole(id)));
        return Stream.concat(withRole.stream(), others)
                .sorted(Comparator.comparing(Translator::name))
                .toList();
    }

    private Translator translator(Account account, boolean hasRole) {
        return new Translator(
                account.id(), account.name(), hasRole, translators.languages(account.id()));
    }

    private Translator withoutRole(String id) {
        return new Translator(id, name(id), false, translators.languages(id));
    }

    private Translator remembered(String id) {
        return new Translator(id, name(id), true, translators.languages(id));
    }

    private String name(String id) {
        return audit.nameOf(id).orElse(id);
    }

    private Stream<String> withLanguages() {
        return entities.createNativeQuery(
                        "SELECT DISTINCT account FROM content_translator ORDER BY account",
                        String.class)
                .getResultStream()
                .map(String::valueOf);
    }

    /// @return languages of tags that a form sent; what cannot be read is left out
    static Set<Language> languages(List<String> tags) {
        return Coverage.TRANSLATIONS.stream()
                .filter(language -> tags.contains(language.tag()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
