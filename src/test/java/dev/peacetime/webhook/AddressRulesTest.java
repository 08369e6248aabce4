package dev.peacetime.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AddressRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.255.255.255",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::10.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b:1::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void sendsNothingToWhatIsNotPublic(String address) throws UnknownHostException {
        assertThat(AddressRules.maySendTo(InetAddress.getByName(address), List.of()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.255.255.255", "11.0.0.1", "172.15.0.1", "172.32.0.1", "198.41.0.4", "2606:4700::1111"})
    void sendsToWhatIsPublic(String address) throws UnknownHostException {
        assertThat(AddressRules.maySendTo(InetAddress.getByName(address), List.of()))
                .isTrue();
    }

    @Test
    void sendsToNetworksThatTheOperatorNamed() throws UnknownHostException {
        var allowed = List.of(Network.parse("10.1.0.0/16"), Network.parse("fd00::/9"), Network.parse("192.168.7.7"));

        assertThat(AddressRules.maySendTo(InetAddress.getByName("10.1.2.3"), allowed))
                .isTrue();
        assertThat(AddressRules.maySendTo(InetAddress.getByName("fd7f::1"), allowed))
                .isTrue();
        assertThat(AddressRules.maySendTo(InetAddress.getByName("192.168.7.7"), allowed))
                .isTrue();
        assertThat(AddressRules.maySendTo(InetAddress.getByName("10.2.0.1"), allowed))
                .isFalse();
        assertThat(AddressRules.maySendTo(InetAddress.getByName("fd80::1"), allowed))
                .isFalse();
        assertThat(AddressRules.maySendTo(InetAddress.getByName("192.168.7.8"), allowed))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/-1", ""})
    void takesNothingForANetworkThatIsNone(String text) {
        assertThatThrownBy(() -> Network.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tool.example/",
                "https:///path",
                "https://ann@tool.example/",
                "https://tool.example/#there",
                "https://tool.example:0/",
                "https://tool.example:70000/",
                "tool.example",
                "javascript:alert(1)",
                "https://tool example/"
            })
    void refusesWhatIsNoUrlOfAWebhook(String url) {
        assertThat(AddressRules.mayBe(url, false)).contains(WebhookRefusal.WEBHOOK_URL_INVALID);
    }

    @Test
    void takesPlainHttpOnlyWhereAnyNetworkIsAllowed() {
        assertThat(AddressRules.mayBe("http://tool.example/", true)).isEmpty();
        assertThat(AddressRules.mayBe("https://tool.example:8443/a?b=c", false)).isEmpty();
    }
}
