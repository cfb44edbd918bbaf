package org.safar.guide;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.safar.web.QrPicture;

/// How the address of a page is passed on. Nothing is sent to anybody until the reader presses.
///
/// @param address the whole address of the page
/// @param telegram address that opens Telegram with it
/// @param whatsapp address that opens WhatsApp with it
record ShareView(String address, String telegram, String whatsapp, QrPicture qr) {

    static ShareView of(String address, String title) {
        return new ShareView(
                address,
                "https://t.me/share/url?url=" + encoded(address) + "&text=" + encoded(title),
                "https://wa.me/?text=" + encoded(title + " " + address),
                QrPicture.of(address));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
