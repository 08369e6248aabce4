package dev.peacetime.guard;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailDomainTest {

    @ParameterizedTest
    @CsvSource({
        "acme.example, acme.example, true",
        "ACME.Example., acme.example, true",
        "post.acme.example, acme.example, true",
        "a.b.acme.example, acme.example, true",
        "bücher.example, xn--bcher-kva.example, true",
        "acme.example, post.acme.example, false",
        "notacme.example, acme.example, false",
        "acme.example.net, acme.example, false",
        "acme.example, '', false",
        "'', '', false",
        "a..example, a..example, true",
    })
    void liesWithinItselfAndWhatItIsUnder(String domain, String other, boolean within) {
        assertThat(new MailDomain(domain).isWithin(new MailDomain(other))).isEqualTo(within);
    }
}
