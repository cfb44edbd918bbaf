package org.safar.content.overview;

import java.time.LocalDate;

/// How clear readers find a document.
///
/// @param clear answers that say it is clear
/// @param answers all answers
/// @param open answers with words that nobody has dealt with
/// @param newest day of the newest answer
record FeedbackShare(String document, long clear, long answers, long open, LocalDate newest) {}
