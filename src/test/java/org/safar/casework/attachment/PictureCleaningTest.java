package org.safar.casework.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.casework.attachment.AttachmentResult.Cleaned;
import org.safar.casework.attachment.AttachmentResult.Refused;

class PictureCleaningTest {

    private final AttachmentCleaner cleaner = new AttachmentCleaner();

    @Test
    void aPhotoLosesWhatThePhoneNotedAboutIt() {
        var sent = SentPictures.withExif(jpeg(400, 300), 1);
        assertThat(text(sent)).contains(SentPictures.SECRET, "Exif", "<script>");

        var cleaned = cleaned(sent, AttachmentKind.JPEG);

        assertThat(text(cleaned)).doesNotContain(SentPictures.SECRET, "Exif", "<script>", "SECRET");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # number, width, height, red corner
                    1,        400,   300,    left top
                    2,        400,   300,    right top
                    3,        400,   300,    right bottom
                    4,        400,   300,    left bottom
                    5,        300,   400,    left top
                    6,        300,   400,    right top
                    7,        300,   400,    right bottom
                    8,        300,   400,    left bottom
                    9,        400,   300,    left top
                    """)
    void aPhotoStandsUprightHoweverThePhoneWasHeld(int number, int width, int height, String corner)
            throws IOException {
        var picture =
                decoded(
                        cleaned(
                                SentPictures.withExif(jpeg(400, 300), number),
                                AttachmentKind.JPEG));

        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(redCorner(picture)).isEqualTo(corner);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # width, height, across, down
                    2000,    2000,   2000,   2000
                    4000,    3000,   2000,   1500
                    4001,    2999,   2001,   1500
                    """)
    void largePhotosBecomeSmaller(int width, int height, int across, int down) throws IOException {
        var picture = decoded(cleaned(jpeg(width, height), AttachmentKind.JPEG));

        assertThat(picture.getWidth()).isEqualTo(across);
        assertThat(picture.getHeight()).isEqualTo(down);
        assertThat(redCorner(picture)).isEqualTo("left top");
    }

    @Test
    void aPhotoOfFiftyMegapixelsIsTaken() throws IOException {
        assertThat(decoded(cleaned(jpeg(8000, 6250), AttachmentKind.JPEG)).getWidth())
                .isEqualTo(2000);
    }

    @Test
    void aProgressivePhotoOfAMessengerIsTaken() throws IOException {
        var sent = SentPictures.jpeg(SentPictures.photo(2560, 1920), true);

        assertThat(decoded(cleaned(sent, AttachmentKind.JPEG)).getWidth()).isEqualTo(1280);
    }

    @Test
    void aGreyPhotoKeepsItsLight() throws IOException {
        var grey = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY);
        for (var i = 0; i < 40 * 30; i++) {
            grey.getRaster().setSample(i % 40, i / 40, 0, 100);
        }

        var cleaned = decoded(cleaned(SentPictures.jpeg(grey, false), AttachmentKind.JPEG));

        assertThat(new Color(cleaned.getRGB(20, 15)).getGreen()).isBetween(98, 102);
    }

    @Test
    void aDrawingLosesItsTextsAndStaysPng() throws IOException {
        var drawing = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
        drawing.setRGB(10, 10, Color.RED.getRGB());
        var sent = SentPictures.withTexts(SentPictures.png(drawing));
        assertThat(text(sent)).contains(SentPictures.SECRET, "zTXt");

        var cleaned = cleaned(sent, AttachmentKind.PNG);

        assertThat(text(cleaned)).doesNotContain(SentPictures.SECRET, "tEXt", "zTXt");
        assertThat(decoded(cleaned).getRGB(10, 10)).isEqualTo(Color.RED.getRGB());
        assertThat(decoded(cleaned).getRGB(0, 0)).as("no colour").isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void halfAFileIsRefused() {
        for (var whole :
                new byte[][] {jpeg(800, 600), SentPictures.png(SentPictures.photo(800, 600))}) {
            for (var part : new int[] {9, 40, whole.length / 2, whole.length - 40}) {
                assertThat(cleaner.clean(Arrays.copyOf(whole, part)))
                        .as("%d of %d bytes", part, whole.length)
                        .isEqualTo(new Refused(AttachmentFault.DAMAGED));
            }
        }
    }

    @Test
    void hugeSizesOfAJpegAreRefused() {
        var small = jpeg(40, 30);

        assertRefused(SentPictures.withSize(small, 65_000, 65_000), AttachmentFault.TOO_COMPLEX);
        assertRefused(SentPictures.withSize(small, 9_900, 9_900), AttachmentFault.DAMAGED);
        assertRefused(SentPictures.withSize(small, 0, 30), AttachmentFault.DAMAGED);
    }

    @Test
    void aProgressivePictureThatNeedsMuchMemoryIsRefused() {
        var small = SentPictures.jpeg(SentPictures.photo(40, 30), true);

        assertRefused(SentPictures.withSize(small, 4000, 3000), AttachmentFault.TOO_COMPLEX);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # width,    height, interlaced, why
                    30000,      30000,  false,      900 megapixels
                    65000,      65000,  false,      four gigapixels
                    2147483647, 1,      false,      one row of eight gigabytes
                    100000000,  1,      false,      one row of 400 megabytes
                    10000,      10000,  false,      400 megabytes of pixels in a small file
                    10000,      10000,  true,       the same in seven passes
                    """)
    void bombsAreRefused(int width, int height, boolean interlaced, String why) {
        var bomb = SentPictures.pngBomb(width, height, 100_000_000, interlaced);
        var runtime = Runtime.getRuntime();
        System.gc();
        var before = runtime.totalMemory() - runtime.freeMemory();

        assertThat(cleaner.clean(bomb))
                .as(why)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.fault())
                                        .isIn(
                                                AttachmentFault.TOO_COMPLEX,
                                                AttachmentFault.DAMAGED));
        var after = runtime.totalMemory() - runtime.freeMemory();
        assertThat(after - before).as("memory of Safar itself").isLessThan(16 * 1024 * 1024);
    }

    private void assertRefused(byte[] file, AttachmentFault fault) {
        assertThat(cleaner.clean(file)).isEqualTo(new Refused(fault));
    }

    private byte[] cleaned(byte[] sent, AttachmentKind kind) {
        var cleaned = (Cleaned) cleaner.clean(sent);
        assertThat(cleaned.kind()).isEqualTo(kind);
        assertThat(AttachmentKind.of(cleaned.bytes())).contains(kind);
        return cleaned.bytes();
    }

    private static byte[] jpeg(int width, int height) {
        return SentPictures.jpeg(SentPictures.photo(width, height), false);
    }

    private static BufferedImage decoded(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static String redCorner(BufferedImage picture) {
        for (var across : new String[] {"left", "right"}) {
            for (var down : new String[] {"top", "bottom"}) {
                var x = picture.getWidth() * (across.equals("left") ? 1 : 3) / 4;
                var y = picture.getHeight() * (down.equals("top") ? 1 : 3) / 4;
                if (new Color(picture.getRGB(x, y)).getRed() > 150) {
                    return across + " " + down;
                }
            }
        }
        return "none";
    }
}
