package org.safar.content.links;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safar.content.Library;
import org.safar.i18n.Dates;

/// What is wrong with the links of all texts, as the page shows it.
///
/// @param inner links inside of Safar that lead nowhere
/// @param outer addresses of other sites that a person should look at
/// @param addresses how many addresses of other sites the texts have
/// @param checked how many of them were ever asked
/// @param left how many are still to be asked in the run that goes on, 0 when none goes on
record LinkView(List<Inner> inner, List<Outer> outer, int addresses, int checked, int left) {

    /// A link inside of Safar that leads nowhere.
    ///
    /// @param document identifier of the document that has it
    /// @param language name of the language of the text, in itself
    /// @param edit path of the page on which the text is edited
    record Inner(
            String document,
            String tag,
            String language,
            String edit,
            String target,
            String reason) {}

    /// An address that a person should look at.
    ///
    /// @param documents identifiers of the documents that have it
    /// @param status of HTTP, 0 when nothing answered
    record Outer(String address, String outcome, int status, String day, Set<String> documents) {}

    static LinkView of(
            Library library, InnerPages pages, List<OuterCheck> checks, int left, LinkWords words) {
        var addresses = addresses(library);
        var known = checks.stream().filter(it -> addresses.containsKey(it.address())).toList();
        return new LinkView(
                new InnerLinks(library, pages)
                        .faults().stream().map(fault -> inner(fault, words)).toList(),
                known.stream()
                        .filter(check -> check.answer().outcome().isFault())
                        .sorted(Comparator.comparing(OuterCheck::address))
                        .map(check -> outer(check, addresses.get(check.address()), words))
                        .toList(),
                addresses.size(),
                known.size(),
                left);
    }

    /// @return addresses of other sites, with the documents that have them
    static Map<String, Set<String>> addresses(Library library) {
        return TextLinks.of(library).stream()
                .filter(link -> TextLinks.isOuter(link.target()))
                .collect(
                        Collectors.groupingBy(
                                TextLink::target,
                                TreeMap::new,
                                Collectors.mapping(
                                        TextLink::document,
                                        Collectors.toCollection(TreeSet::new))));
    }

    private static Inner inner(InnerFault fault, LinkWords words) {
        var link = fault.link();
        return new Inner(
                link.document(),
                link.language().tag(),
                link.language().ownName(),
                "staff/texts/"
                        + link.kind().word()
                        + "/"
                        + link.document()
                        + "/"
                        + link.language().tag(),
                link.target(),
                words.reason(fault.reason()));
    }

    private static Outer outer(OuterCheck check, Set<String> documents, LinkWords words) {
        return new Outer(
                check.address(),
                words.outcome(check.answer().outcome()),
                check.answer().status(),
                day(check.checkedOn(), words),
                documents);
    }

    private static String day(LocalDate day, LinkWords words) {
        return words.messages().checkedOn(Dates.inWords(day, words.language()));
    }
}
