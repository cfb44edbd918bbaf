package org.safar.contact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place on the map (WGS 84).
///
/// @param latitude degrees, north positive
/// @param longitude degrees, east positive
public record GeoPoint(BigDecimal latitude, BigDecimal longitude) {

    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,7})?),(-?\\d{1,3}(?:\\.\\d{1,7})?)");

    private static final BigDecimal MOST_NORTH = BigDecimal.valueOf(90);

    private static final BigDecimal MOST_EAST = BigDecimal.valueOf(180);

    /// @param text latitude and longitude, for example `43.2389,76.8897`
    public static Optional<GeoPoint> ofText(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var point = new GeoPoint(new BigDecimal(parts.group(1)), new BigDecimal(parts.group(2)));
        return Optional.of(point).filter(GeoPoint::isOnEarth);
    }

    /// @return address that opens the map of a phone, RFC 5870
    public String href() {
        return "geo:" + this;
    }

    private boolean isOnEarth() {
        return latitude.abs().compareTo(MOST_NORTH) <= 0
                && longitude.abs().compareTo(MOST_EAST) <= 0;
    }

    @Override
    public String toString() {
        return latitude.toPlainString() + "," + longitude.toPlainString();
    }
}
