package org.safar.casework.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.casework.attachment.AttachmentResult.Cleaned;

/// The process finds its classes where Quarkus loaded them from.
@QuarkusTest
class CleanerInSafarTest {

    @Inject AttachmentCleaner cleaner;

    @ParameterizedTest
    @EnumSource
    void everyKindIsCleaned(AttachmentKind kind) {
        var picture = SentPictures.photo(40, 30);
        var file =
                switch (kind) {
                    case JPEG -> SentPictures.jpeg(picture, false);
                    case PNG -> SentPictures.png(picture);
                    case PDF -> SentDocuments.pages(1);
                };

        assertThat(cleaner.clean(file)).isInstanceOf(Cleaned.class);
    }
}
