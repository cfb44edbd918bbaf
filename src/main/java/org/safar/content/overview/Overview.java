package org.safar.content.overview;

import java.time.LocalDate;
import java.util.List;
import org.safar.content.Document;
import org.safar.content.EditingRules.Person;
import org.safar.content.Library;

/// Everything that the overview shows to one person.
///
/// @param person who looks
/// @param query what they want to see; everything else is left out already, but for `library`
/// @param typed what they have typed and not saved yet
/// @param due documents to be compared with their sources again, only for editors
/// @param feedback newest words of readers
/// @param shares how clear readers find documents
record Overview(
        Person person,
        OverviewQuery query,
        Library library,
        LocalDate today,
        Coverage coverage,
        OpenWork work,
        List<TypedDraft> typed,
        List<Document> due,
        List<FeedbackEntry> feedback,
        List<FeedbackShare> shares) {}
