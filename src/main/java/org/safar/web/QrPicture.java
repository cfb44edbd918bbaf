package org.safar.web;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A QR code: dark modules on a square, the quiet zone included.
///
/// @param size width and height in modules
/// @param runs the dark modules
public record QrPicture(int size, List<Run> runs) {

    /// Light modules around the code, without which cameras do not find it.
    private static final int QUIET = 4;

    /// Dark modules side by side.
    public record Run(int x, int y, int width) {}

    /// @param text what the code says, usually an address
    public static QrPicture of(String text) {
        // Some of it may be worn off: paper is folded and carried in pockets.
        var code = QrCode.encodeText(text, Ecc.MEDIUM);
        var runs = new ArrayList<Run>();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                var start = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > start) {
                    runs.add(new Run(start + QUIET, y + QUIET, x - start));
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, List.copyOf(runs));
    }

    /// @return the value of the attribute `d` of a path of SVG
    public String path() {
        return runs.stream()
                .map(run -> "M%d %dh%dv1h-%dz".formatted(run.x, run.y, run.width, run.width))
                .collect(Collectors.joining());
    }
}
