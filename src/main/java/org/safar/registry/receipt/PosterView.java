package org.safar.registry.receipt;

import org.safar.registry.AgencyRecord;
import org.safar.registry.RegistryWords;
import org.safar.web.QrPicture;

/// What the poster of an agency shows.
///
/// @param of line above the name, empty when the country is not known
/// @param name the agency
/// @param path of its page, without the language
/// @param address the same as a whole
/// @param qr the same for cameras
public record PosterView(String of, String name, String path, String address, QrPicture qr) {

    static PosterView of(AgencyRecord agency, String path, String address, RegistryWords words) {
        var country = agency.country();
        return new PosterView(
                country == null ? "" : words.messages().agencyOf(words.country(country)),
                agency.name(),
                path,
                address,
                QrPicture.of(address));
    }
}
