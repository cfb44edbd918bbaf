package org.safar.registry.imports;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.safar.country.Country;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.TypedDate;

/// Whose list it is, as a person typed it.
///
/// @param complete `yes`, `no` or empty
/// @param sheet name of a sheet, empty for the first
/// @param known number of an office in the list of those known, or empty
record ImportSourceForm(
        String title,
        String url,
        TypedDate date,
        String issuer,
        String country,
        String complete,
        String sheet,
        String known) {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_URL = 1_000;
    private static final int LONGEST_ISSUER = 300;

    static ImportSourceForm read(MultivaluedMap<String, String> sent) {
        return new ImportSourceForm(
                text(sent, "title"),
                text(sent, "url"),
                new TypedDate(
                        sent.getFirst("date-day"),
                        sent.getFirst("date-month"),
                        sent.getFirst("date-year")),
                text(sent, "issuer"),
                text(sent, "country"),
                text(sent, "complete"),
                text(sent, "sheet"),
                text(sent, "known"));
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        return ListFile.clean(Objects.requireNonNullElse(sent.getFirst(field), ""))
                .replace('\n', ' ');
    }

    /// @return what was told before of this import, empty fields otherwise
    static ImportSourceForm of(ImportDetails details) {
        var source = details.source();
        return source == null
                ? new ImportSourceForm("", "", TypedDate.EMPTY, "", "", "", details.sheet(), "")
                : new ImportSourceForm(
                        source.title(),
                        source.url(),
                        TypedDate.of(source.date()),
                        source.issuer(),
                        source.country().code(),
                        source.isComplete() ? "yes" : "no",
                        details.sheet(),
                        "");
    }

    /// @return the form with everything that is known of an office; what differs from list to list
    ///   stays
    ImportSourceForm with(ImportMemory.Office office) {
        return new ImportSourceForm(
                office.title(),
                office.url(),
                date,
                office.issuer(),
                office.country().code(),
                office.isComplete() ? "yes" : "no",
                sheet,
                known);
    }

    /// @return what must be mended, in the order of the fields
    FormErrors errors(ImportMessages words, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            errors.add(new FieldError("title", words.errorTitle()));
        }
        if (!isAddress()) {
            errors.add(new FieldError("url", words.errorUrl()));
        }
        var day = date.toDate();
        if (day.isEmpty()) {
            errors.add(new FieldError("date-day", words.errorDate()));
        } else if (day.get().isAfter(today)) {
            errors.add(new FieldError("date-day", words.errorFuture()));
        }
        if (issuer.isEmpty() || issuer.length() > LONGEST_ISSUER) {
            errors.add(new FieldError("issuer", words.errorIssuer()));
        }
        if (Country.ofCode(country).isEmpty()) {
            errors.add(new FieldError("country", words.errorCountry()));
        }
        if (!List.of("yes", "no").contains(complete)) {
            errors.add(new FieldError("complete", words.errorComplete()));
        }
        return new FormErrors(List.copyOf(errors));
    }

    private boolean isAddress() {
        try {
            var address = new URI(url);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && url.length() <= LONGEST_URL;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// Only for a form without errors.
    ///
    /// @param checkedOn the day on which the file was uploaded
    ListSource toSource(LocalDate checkedOn) {
        return new ListSource(
                title,
                url,
                date.toDate().orElseThrow(),
                issuer,
                new Country(country),
                complete.equals("yes"),
                checkedOn);
    }
}
