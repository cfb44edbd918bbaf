package org.safar.stay;

import java.util.Arrays;
import java.util.Set;
import org.safar.country.Country;
import org.safar.country.Nationality;

/// A paper that the destination issued and that is valid on the day asked about.
public enum Paper {
    RESIDENCE_PERMIT("residence-permit"),
    VISA("visa"),
    /// Kazakhstan's permit of a labour immigrant, for work in private homes.
    LABOUR_PERMIT("labour-permit"),
    /// Russia's work patent.
    WORK_PATENT("work-patent"),
    /// An employment contract of a citizen of the Eurasian Economic Union in a state of the Union.
    EAEU_CONTRACT("eaeu-contract"),
    /// The present stay is registered.
    REGISTERED("registered"),
    /// A word that names no paper we know.
    UNRECOGNISED("");

    /// Members of the Eurasian Economic Union (EAEU Treaty of 29.05.2014).
    private static final Set<String> EAEU = Set.of("AM", "BY", "KZ", "KG", "RU");

    /// States whose citizens work in Russia on a patent (Federal Law No. 115-FZ art. 13.3;
    /// klerk.ru, 22.08.2025).
    private static final Set<String> PATENT_STATES = Set.of("UZ", "TJ", "AZ", "GE", "MD", "UA");

    private final String word;

    Paper(String word) {
        this.word = word;
    }

    /// @return the word of forms and of the JSON contract
    public String word() {
        return word;
    }

    /// @return the paper of that word, [#UNRECOGNISED] when there is none
    public static Paper ofWord(String word) {
        return Arrays.stream(values())
                .filter(paper -> paper.word.equals(word))
                .findFirst()
                .orElse(UNRECOGNISED);
    }

    /// @return true when this destination gives such a paper to citizens of that state
    public boolean appliesTo(Country destination, Nationality nationality) {
        return switch (this) {
            case RESIDENCE_PERMIT, VISA, REGISTERED -> true;
            case LABOUR_PERMIT -> destination.code().equals("KZ");
            case WORK_PATENT ->
                    destination.code().equals("RU") && PATENT_STATES.contains(nationality.code());
            case EAEU_CONTRACT ->
                    EAEU.contains(destination.code()) && EAEU.contains(nationality.code());
            case UNRECOGNISED -> false;
        };
    }

    /// @return true when the days of a holder are not counted
    public boolean stopsTheCount() {
        return switch (this) {
            case RESIDENCE_PERMIT, VISA, LABOUR_PERMIT, WORK_PATENT, EAEU_CONTRACT -> true;
            case REGISTERED, UNRECOGNISED -> false;
        };
    }

    /// @return true when sources differ on whether this paper alone stops Kazakhstan's count
    public boolean isDisputedIn(Country destination) {
        return destination.code().equals("KZ") && (this == LABOUR_PERMIT || this == EAEU_CONTRACT);
    }
}
