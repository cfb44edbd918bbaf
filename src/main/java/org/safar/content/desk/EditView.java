package org.safar.content.desk;

import org.jspecify.annotations.Nullable;
import org.safar.web.FormErrors;

/// The form of a text, and what stands around it.
///
/// @param heading title of the document, or its name while it has none
/// @param place path of the page of the document, without the language
/// @param tag of the language of the text
/// @param languageName name of that language in itself
/// @param base number of the revision that the form goes on from, empty for none
/// @param beside version of the source that stands beside the form, 0 for the source itself
/// @param isOutdated whether it is a translation and the source has changed since
/// @param refusal why nothing can be saved here, null when it can
public record EditView(
        String heading,
        String place,
        String path,
        String tag,
        String languageName,
        boolean isSource,
        boolean isNew,
        boolean isOutdated,
        TypedText typed,
        String base,
        int beside,
        FormErrors errors,
        @Nullable String refusal,
        @Nullable String unsaved,
        @Nullable String draft,
        @Nullable OvertakenView overtaken,
        @Nullable SourceView source,
        @Nullable ShippedView shipped,
        PreviewView preview) {

    /// @return how an amount is named in a text
    public String amountExample() {
        return "{{amount:mci}}";
    }

    /// Somebody else saved meanwhile.
    ///
    /// @param said who, when
    /// @param theirs what they changed, null when the person began with nothing
    /// @param yours what differs between their text and what the person typed
    public record OvertakenView(
            String said, @Nullable DifferenceView theirs, DifferenceView yours) {}

    /// The English text beside a translation.
    ///
    /// @param said which version it is
    /// @param about whether it has changed since the translation was made, in words
    public record SourceView(String said, String about, DifferenceView text) {}

    /// A text that came along and that readers do not see.
    ///
    /// @param revision path of its page, without the language
    public record ShippedView(String revision, DifferenceView difference) {}
}
