package org.safar.content;

/// Looks more closely at the facts of one kind of documents. A bean of this type is asked before an
/// English text is saved: a number nobody can call must be seen by who writes it, not by who needs
/// it.
public interface FactsCheck {

    /// @return which documents it knows about
    DocumentKind kind();

    /// @param id of the document
    /// @param text the English text
    /// @throws BadContentException when a fact is missing or wrong
    void check(String id, TextFile text);
}
