package org.safar.home.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.safar.contact.ContactJson;
import org.safar.content.DocumentDetails;

/// Something that a phone keeps: a document or a contact.
///
/// @param id the same in all languages and as in `deleted`
/// @param type `guide`, `system`, `news` or `contact`
/// @param document null for a contact
/// @param contact null for a document
@JsonInclude(JsonInclude.Include.NON_NULL)
record BundleItem(
        String id,
        String type,
        @Nullable DocumentDetails document,
        @Nullable ContactJson contact) {}
