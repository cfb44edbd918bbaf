package org.safar.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of documents.
///
/// @param next value of `cursor` for the page behind this one, null on the last
public record DocumentList(List<DocumentSummary> items, @Nullable String next) {}
