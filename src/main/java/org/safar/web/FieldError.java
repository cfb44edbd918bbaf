package org.safar.web;

/// What is wrong with one field of a form, and how to mend it.
///
/// @param fieldId `id` of the input that the error summary leads to
/// @param sentence the words for the person, in the language of the page
public record FieldError(String fieldId, String sentence) {}
