package dev.peacetime.intake;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "Ada.Lovelace+work@mail.example.co.uk",
                "o'brien@example.ie",
                "ada@bücher.example"
            })
    void takesAddressesAsTheyAreWritten(String text) {
        assertThat(MailAddress.of(text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@",
                "@example.org",
                "ada@example",
                "ada@example.",
                "a@b@example.org",
                "ada @example.org",
                "Ada <ada@example.org>",
                "ada@example.org, grace@example.org",
                "mailto:ada@example.org"
            })
    void takesNothingElse(String text) {
        assertThat(MailAddress.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {243, 1_000_000})
    void takesNoneThatIsLongerThanMailAllows(int domainLength) {
        assertThat(MailAddress.of("ada@" + "x".repeat(domainLength) + ".example"))
                .isEmpty();
    }
}
