package org.safar.staff;

/// Something to do, or a place to go, on the staff home.
///
/// @param title words of the link
/// @param path where it leads, without the language and without a slash in front
/// @param waiting how many things wait there; 0 shows no number
/// @param more a short explanation, may be empty
public record StaffTask(String title, String path, long waiting, String more) {}
