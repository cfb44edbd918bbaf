package org.safar.content;

/// Checks the facts of one kind of documents before a text is kept. A feature that reads more from
/// a document than its text brings a bean of this type along.
public interface FactCheck {

    /// @return whose facts it checks
    DocumentKind kind();

    /// @param document with its English source only
    /// @throws BadContentException when a fact is missing or wrong
    void check(Document document);
}
