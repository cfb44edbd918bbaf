package org.safar.casework.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.safar.casework.desk.CaseScreen.Visit;
import org.safar.i18n.Language;

/// The way from an address below a case to what is done there: first the vault, then the case.
@ApplicationScoped
class CaseVisits {

    private final OpenVault vault;

    CaseVisits(OpenVault vault) {
        this.vault = vault;
    }

    Response read(Language language, String id, Function<Visit, Response> work) {
        return vault.enter(
                language,
                visitor ->
                        work.apply(
                                new Visit(
                                        language,
                                        visitor,
                                        DeskAnswers.identifier(id),
                                        CaseForm.EMPTY)));
    }

    /// @param deed end of the address to which the form was sent
    /// @param fields what was sent
    Response send(
            Language language,
            String id,
            String deed,
            MultivaluedMap<String, String> fields,
            Function<Visit, Response> work) {
        var form = CaseForm.of(fields);
        return vault.enter(
                language,
                DeskAnswers.PATH + "/" + id + deed,
                form,
                visitor ->
                        work.apply(new Visit(language, visitor, DeskAnswers.identifier(id), form)));
    }
}
