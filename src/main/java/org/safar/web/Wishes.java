package org.safar.web;

import org.jspecify.annotations.Nullable;

/// What a request tells about the form in which its answer is wanted.
///
/// @param path with a slash in front
/// @param languages header `Accept-Language`
/// @param encodings header `Accept-Encoding`
record Wishes(String path, @Nullable String languages, @Nullable String encodings) {}
