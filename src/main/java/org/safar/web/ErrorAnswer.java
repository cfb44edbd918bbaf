package org.safar.web;

/// An error in the form that the asking side reads.
///
/// @param status HTTP status
/// @param mediaType with its charset where there is one
/// @param body page or JSON, compressed when the asking side can unpack it
record ErrorAnswer(int status, String mediaType, Representation body) {}
