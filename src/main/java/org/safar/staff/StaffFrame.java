package org.safar.staff;

import java.util.List;

/// What the frame of every staff page shows.
///
/// @param name who is signed in
/// @param roles their roles in words
public record StaffFrame(String name, List<String> roles) {}
