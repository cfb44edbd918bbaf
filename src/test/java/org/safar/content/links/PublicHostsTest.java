package org.safar.content.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PublicHostsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/content/hosts.csv", useHeadersInDisplayName = true)
    void onlyThePublicInternetIsAsked(String address, boolean isPublic, String why)
            throws UnknownHostException {
        assertThat(PublicHosts.isPublic(InetAddress.getByName(address)))
                .as(why)
                .isEqualTo(isPublic);
    }
}
