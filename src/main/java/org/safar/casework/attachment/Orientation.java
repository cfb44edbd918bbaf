package org.safar.casework.attachment;

/// How a camera was held: what has to be done to the pixels so that the picture stands upright.
///
/// @param turned whether rows and columns change places; before the mirrors
/// @param mirroredAcross whether left and right change places
/// @param mirroredDown whether top and bottom change places
record Orientation(boolean turned, boolean mirroredAcross, boolean mirroredDown) {

    static final Orientation UPRIGHT = new Orientation(false, false, false);

    /// @param number 1 to 8 as EXIF counts; everything else is upright
    static Orientation ofExif(int number) {
        return switch (number) {
            case 2 -> new Orientation(false, true, false);
            case 3 -> new Orientation(false, true, true);
            case 4 -> new Orientation(false, false, true);
            case 5 -> new Orientation(true, false, false);
            case 6 -> new Orientation(true, true, false);
            case 7 -> new Orientation(true, true, true);
            case 8 -> new Orientation(true, false, true);
            default -> UPRIGHT;
        };
    }
}
