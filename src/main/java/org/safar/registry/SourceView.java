package org.safar.registry;

import org.safar.i18n.Dates;
import org.safar.registry.licence.LicenceEvent.Source;

/// The source of something that stands in the register.
///
/// @param reported the day it was published
/// @param title its title
/// @param address its address
/// @param checked the day somebody looked at it last
public record SourceView(String reported, String title, String address, String checked) {

    public static SourceView of(Source source, RegistryWords words) {
        var messages = words.messages();
        return new SourceView(
                messages.reported(words.date(source.date())),
                source.title(),
                source.url(),
                messages.checked(Dates.inWords(source.checkedOn(), words.language())));
    }
}
