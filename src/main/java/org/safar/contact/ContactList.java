package org.safar.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of the contacts that fit a query.
///
/// @param items those of the region asked about first, then those for people in danger, then those
///   with a phone, each by name
/// @param total number of contacts in all parts
/// @param next the query for the following part, null at the end
public record ContactList(List<Contact> items, int total, @Nullable ContactQuery next) {}
