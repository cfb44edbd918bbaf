package org.safar.content.links;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/// Tells addresses of the public internet from those behind the door: a link of a text must not
/// make the server look at the network that it stands in. Pure.
final class PublicHosts {

    private PublicHosts() {}

    /// @return whether anybody on the internet could ask that address
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] four) {
        var first = four[0] & 0xff;
        var second = four[1] & 0xff;
        var third = four[2] & 0xff;
        return first != 0
                && first != 10
                && first != 127
                && first < 224
                // Shared by the customers of one provider.
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 169 && second == 254)
                && !(first == 172 && second >= 16 && second < 32)
                && !(first == 192 && second == 168)
                && !(first == 192 && second == 0 && third == 0)
                // Between the devices of a laboratory.
                && !(first == 198 && (second == 18 || second == 19));
    }

    private static boolean isPublicSix(byte[] six) {
        // Only this part of the addresses is given out. Private ones (fc00::/7) are outside of it.
        if ((six[0] & 0xe0) != 0x20) {
            return isTranslated(six) && isPublic(Arrays.copyOfRange(six, 12, 16));
        }
        var isTunnelToFour = six[0] == 0x20 && six[1] == 0x02;
        var isTeredo = six[0] == 0x20 && six[1] == 0x01 && six[2] == 0 && six[3] == 0;
        return !isTeredo && (!isTunnelToFour || isPublic(Arrays.copyOfRange(six, 2, 6)));
    }

    /// @return whether an address of the old kind stands in the new one (64:ff9b::/96)
    private static boolean isTranslated(byte[] six) {
        var begin = new byte[] {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
        return Arrays.equals(begin, Arrays.copyOf(six, begin.length));
    }
}
