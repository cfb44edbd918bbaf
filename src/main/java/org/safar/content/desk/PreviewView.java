package org.safar.content.desk;

import io.quarkus.qute.RawString;

/// A text as readers would see it.
///
/// @param lang tag of the language of the text
/// @param body sanitised
public record PreviewView(String lang, String title, String summary, RawString body) {}
