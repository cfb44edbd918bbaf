package org.safar.staff.organisation;

/// An organisation whose people work with the portal.
///
/// @param id identifier, never used for another one
/// @param name as people know it
public record Organisation(long id, String name) {}
