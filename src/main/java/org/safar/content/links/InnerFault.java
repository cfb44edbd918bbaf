package org.safar.content.links;

/// A link that leads nowhere inside of Safar.
record InnerFault(TextLink link, Reason reason) {

    /// Why it leads nowhere.
    enum Reason {
        /// There is no such document, or it was withdrawn.
        NO_DOCUMENT,
        /// It is meant to ring a contact that has no number: it opens the contact instead.
        NO_PHONE,
        /// There is no such page.
        NO_PAGE,
        /// It is neither an address nor a name of something.
        UNKNOWN
    }
}
