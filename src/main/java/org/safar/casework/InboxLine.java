package org.safar.casework;

/// An open case in the inbox.
///
/// @param line what is known in clear
/// @param desk what holds about it at the desk
public record InboxLine(CaseLine line, DeskRecord desk) {}
