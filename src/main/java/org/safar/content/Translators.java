package org.safar.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.safar.content.EditingRules.Person;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;
import org.safar.staff.CurrentStaff;

/// Knows into which languages each translator works.
@ApplicationScoped
public class Translators {

    private final EntityManager entities;
    private final AuditLog audit;

    Translators(EntityManager entities, AuditLog audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /// @return the member of the staff who makes this request, as far as texts are concerned
    @Transactional
    public Person person(CurrentStaff staff) {
        return new Person(staff.id(), staff.roles(), languages(staff.id()));
    }

    /// @return the languages of that account
    @Transactional
    public Set<Language> languages(String account) {
        var languages = EnumSet.noneOf(Language.class);
        for (var tag :
                entities.createNativeQuery(
                                "SELECT language FROM content_translator WHERE account = ?1",
                                String.class)
                        .setParameter(1, account)
                        .getResultList()) {
            languages.add(Language.fromString(String.valueOf(tag)));
        }
        return languages;
    }

    /// @param languages in which that account works from now on
    @Transactional
    public void set(String account, Set<Language> languages, Actor actor) {
        entities.createNativeQuery("DELETE FROM content_translator WHERE account = ?1")
                .setParameter(1, account)
                .executeUpdate();
        for (var language : languages) {
            entities.createNativeQuery(
                            "INSERT INTO content_translator (account, language) VALUES (?1, ?2)")
                    .setParameter(1, account)
                    .setParameter(2, language.tag())
                    .executeUpdate();
        }
        audit.record(actor, "translator-languages-set", new Reference("account", account));
    }
}
