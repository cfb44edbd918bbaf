package org.safar.registry.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.i18n.Dates;
import org.safar.registry.RegistryWords;
import org.safar.registry.VerdictView;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceHistory;
import org.safar.web.QrPicture;

/// What a check receipt shows, on a page and on paper.
///
/// @param made when it was made, or `null` on a receipt that was opened again
/// @param of line under the name, empty when the country is not known
/// @param name the agency
/// @param number line with its registration number, empty when no source prints it
/// @param verdict about the agency as a whole
/// @param countries the verdict for each country of work
/// @param sources each once
/// @param code as it is typed
/// @param address opens this state again
/// @param qr the same for cameras
/// @param position of the last entry
/// @param recorded when that entry was made
/// @param hash of that entry
public record ReceiptView(
        @Nullable String made,
        String of,
        String name,
        String number,
        VerdictView verdict,
        List<CountryLine> countries,
        List<SourceLine> sources,
        String code,
        String address,
        QrPicture qr,
        String position,
        String recorded,
        String hash) {

    /// The verdict for one country of work.
    public record CountryLine(String country, String look, String status) {}

    /// A source and when it was published and looked at.
    public record SourceLine(String title, String address, String reported, String checked) {}

    /// @param made when the receipt is made, or `null` when it is opened again
    /// @param address opens this state again
    static ReceiptView of(
            Receipt receipt, @Nullable Instant made, String address, ReceiptWords language) {
        var words = language.registry();
        var messages = language.messages();
        var agency = receipt.agency();
        var history = receipt.history();
        var day = receipt.code().day();
        var country = agency.country();
        return new ReceiptView(
                made == null ? null : messages.made(language.moment(made, agency)),
                country == null ? "" : words.messages().agencyOf(words.country(country)),
                agency.name(),
                agency.registrationNumber() == null
                        ? ""
                        : words.messages().registrationNumber(agency.registrationNumber()),
                VerdictView.of(history, day, false, null, words),
                countries(history, day, words),
                history.events().stream()
                        .map(event -> source(event.source(), words))
                        .distinct()
                        .toList(),
                receipt.code().toString(),
                address,
                QrPicture.of(address),
                messages.entry(Long.toString(receipt.last().position())),
                messages.recorded(language.moment(receipt.last().recordedAt(), agency)),
                receipt.last().hash());
    }

    private static List<CountryLine> countries(
            LicenceHistory history, LocalDate day, RegistryWords words) {
        return history.destinations().stream()
                .map(country -> country(history, day, country, words))
                .toList();
    }

    private static CountryLine country(
            LicenceHistory history, LocalDate day, Country country, RegistryWords words) {
        var standing = history.on(day, country).standing();
        return new CountryLine(
                words.country(country), RegistryWords.look(standing), words.standing(standing));
    }

    private static SourceLine source(LicenceEvent.Source source, RegistryWords words) {
        return new SourceLine(
                source.title(),
                source.url(),
                words.messages().reported(words.date(source.date())),
                words.messages().checked(Dates.inWords(source.checkedOn(), words.language())));
    }
}
