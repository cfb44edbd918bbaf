package org.safar.casework.guess;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// The address of a caller, as far as it tells callers apart. Lives as long as the request.
record CallerAddress(String network) {

    /// Whoever has one address of IPv6 has the 64 bits behind it as well.
    private static final int NETWORK_BYTES = 8;

    /// @param text an address in digits; what is none stands for itself and is never looked up
    static CallerAddress of(String text) {
        try {
            var address = InetAddress.ofLiteral(text.strip());
            var bytes = address.getAddress();
            return new CallerAddress(
                    HexFormat.of()
                            .formatHex(
                                    address instanceof Inet6Address
                                            ? Arrays.copyOf(bytes, NETWORK_BYTES)
                                            : bytes));
        } catch (IllegalArgumentException e) {
            return new CallerAddress("none");
        }
    }

    /// Never the address.
    @Override
    public String toString() {
        return "CallerAddress";
    }
}
