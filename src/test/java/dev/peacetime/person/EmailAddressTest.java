package dev.peacetime.person;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Domain(AnyText.class)
class EmailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "Ada@Acme.COM, ada@acme.com",
        "ada.lovelace+jobs@gmail.com, adalovelace@gmail.com",
        "A.D.A@GoogleMail.com, ada@gmail.com",
        "ada+x+y@hotmail.co.uk, ada@hotmail.co.uk",
        "ada.l+x@outlook.com, ada.l@outlook.com",
        "ada+x@me.com, ada@icloud.com",
        "ada@mac.com, ada@icloud.com",
        "a.da+x@proton.me, a.da@proton.me",
        "ada+x@pm.me, ada@pm.me",
        "ada+x@fastmail.com, ada@fastmail.com",
        "ada+x@zohomail.eu, ada@zohomail.eu",
        "ada-x@yahoo.com, ada-x@yahoo.com",
        "a.da+x@acme.com, a.da+x@acme.com",
        "ada+x@gmail.com.acme.com, ada+x@gmail.com.acme.com",
        "+x@gmail.com, +x@gmail.com",
        "straße@acme.com, strasse@acme.com",
        "ａｄａ@acme.com, ada@acme.com",
        "ada@bücher.de, ada@xn--bcher-kva.de",
        "ada@BÜCHER.de, ada@xn--bcher-kva.de",
        "ada@XN--BCHER-KVA.de, ada@xn--bcher-kva.de",
        "ada@bücher。de, ada@xn--bcher-kva.de",
        "ada@acme．co．uk, ada@acme.co.uk",
        "ada@例え.jp, ada@xn--r8jz45g.jp",
        "o'brien_1/2=x{y}@acme.com, o'brien_1/2=x{y}@acme.com"
    })
    void keyIsTheMailbox(String text, String key) {
        assertThat(EmailAddress.parse(text)).map(EmailAddress::key).contains(key);
    }

    @Test
    void keepsWhatWasWrittenAndTellsItsDomain() {
        var address = EmailAddress.parse("\u00A0Ada.L+jobs@GoogleMail.com \n");

        assertThat(address).contains(new EmailAddress("Ada.L+jobs@GoogleMail.com", "adal@gmail.com", "googlemail.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "ada",
                "ada@",
                "@acme.com",
                "ada@acme",
                "ada@localhost",
                "ada@@acme.com",
                "a@da@acme.com",
                "ada＠acme.com",
                "ada@acme.com.",
                "ada.@acme.com",
                ".ada@acme.com",
                "a..da@acme.com",
                "\"ada\"@acme.com",
                "ada l@acme.com",
                "ada@ acme.com",
                "ada @acme.com",
                "ada@acme..com",
                "ada@-acme.com",
                "ada@acme-.com",
                "ada@ac_me.com",
                "ada@127.0.0.1",
                "ada@[127.0.0.1]",
                "ada@acme.c",
                "ada@acme.123",
                "Ada <ada@acme.com>",
                "<ada@acme.com>",
                "mailto:ada@acme.com",
                "ada@acme.com,bob@acme.com",
                "ada@acme.com;bob@acme.com",
                "a\u0000da@acme.com",
                "a\u200Bda@acme.com",
                "a\u202Eda@acme.com",
                "ada(x)@acme.com",
                "a\\da@acme.com",
                "\uD83Dda@acme.com",
                "a﹫da@acme.com",
                "\uFDFA@acme.com",
                "😀@acme.com"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void measuresLengthInOctets() {
        var domain = "a".repeat(61) + "." + "b".repeat(61) + "." + "c".repeat(61) + ".com";

        assertThat(EmailAddress.parse("a".repeat(64) + "@acme.com")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@acme.com")).isEmpty();
        assertThat(EmailAddress.parse("é".repeat(32) + "@acme.com")).isPresent();
        assertThat(EmailAddress.parse("é".repeat(33) + "@acme.com")).isEmpty();
        assertThat(EmailAddress.parse("a".repeat(254 - 1 - domain.length()) + "@" + domain))
                .isPresent();
        assertThat(EmailAddress.parse("a".repeat(255 - 1 - domain.length()) + "@" + domain))
                .isEmpty();
        assertThat(EmailAddress.parse("a".repeat(63) + "." + "@x.".repeat(1_000_000)))
                .isEmpty();
    }

    @Property
    void keyIsItsOwnKey(@ForAll String before, @ForAll String behind) {
        var key = key(before + "@" + behind);

        assertThat(key.flatMap(EmailAddressTest::key)).isEqualTo(key);
    }

    @Property
    void caseNeverMatters(@ForAll String before, @ForAll String behind) {
        var text = before + "@" + behind + "acme.com";

        assertThat(key(AnyText.upper(text))).isEqualTo(key(text));
    }

    @Property
    void composedAndDecomposedAreOne(@ForAll String before, @ForAll String behind) {
        var text = before + "@" + behind + "gmail.com";

        assertThat(key(Normalizer.normalize(text, Form.NFD))).isEqualTo(key(Normalizer.normalize(text, Form.NFC)));
    }

    @Property
    void losesNothingThatWasWritten(@ForAll String before, @ForAll String behind) {
        var text = before + "@" + behind + "acme.com";

        assertThat(EmailAddress.parse(text).stream())
                .allSatisfy(address -> assertThat(address.written()).isEqualTo(Folding.trimmed(text)));
    }

    private static Optional<String> key(String text) {
        return EmailAddress.parse(text).map(EmailAddress::key);
    }
}
