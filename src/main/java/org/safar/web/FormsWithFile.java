package org.safar.web;

/// Addresses whose forms bring a file that must never touch the disk. A bean of this type is asked
/// for every form with a file; what its address takes is found in [UploadedForms].
///
/// Such a form may be as large as `quarkus.http.limits.max-body-size`, although only
/// [UploadedForm#MOST_BYTES] of the file are kept: the rest of a file that is too large is read and
/// dropped, so that what was typed beside it is not lost.
public interface FormsWithFile extends LargeBodies {}
