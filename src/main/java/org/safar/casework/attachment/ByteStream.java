package org.safar.casework.attachment;

import javax.imageio.stream.ImageInputStreamImpl;

/// Lets decoders read a file in memory again and again, without the copy that Java's own stream
/// keeps.
final class ByteStream extends ImageInputStreamImpl {

    private final byte[] bytes;
    private final int length;

    ByteStream(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < length ? bytes[(int) streamPos++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) {
        bitOffset = 0;
        if (streamPos >= length) {
            return -1;
        }
        var count = (int) Math.min(wanted, length - streamPos);
        System.arraycopy(bytes, (int) streamPos, target, offset, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        return length;
    }
}
