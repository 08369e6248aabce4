package dev.peacetime.person;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Domain(AnyText.class)
class DomainsTest {
    @ParameterizedTest
    @CsvSource({
        "Acme.COM, acme.com",
        "' acme.com ', acme.com",
        "bücher.de, xn--bcher-kva.de",
        "BU\u0308CHER.de, xn--bcher-kva.de",
        "acme。co．uk, acme.co.uk",
        "пример.рф, xn--e1afmkfd.xn--p1ai"
    })
    void oneDomainHasOneForm(String written, String domain) {
        assertThat(Domains.parse(written)).contains(domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "com",
                "acme",
                "acme.",
                ".acme.com",
                "acme..com",
                "a b.com",
                "-a.com",
                "a-.com",
                "a_b.com",
                "1.2.3.4",
                "acme.com/x"
            })
    void refusesWhatIsNoDomain(String written) {
        assertThat(Domains.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gmail.com",
                "GMAIL.com",
                "googlemail.com",
                "outlook.com",
                "outlook.de",
                "hotmail.co.uk",
                "yahoo.com",
                "yahoo.co.jp",
                "web.de",
                "gmx.net",
                "gmx.at",
                "qq.com",
                "163.com",
                "proton.me",
                "icloud.com",
                "mail.ru",
                "yandex.ru",
                "orange.fr",
                "naver.com",
                "libero.it"
            })
    void anybodyMayHaveAMailboxThere(String domain) {
        assertThat(Domains.isPublicMailbox(domain)).isTrue();
        assertThat(Domains.maySpeakForAnEmployer(domain)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme.com",
                "google.com",
                "microsoft.com",
                "apple.com",
                "acme.co.uk",
                "gmail.acme.com",
                "yahoo.acme.com",
                "corp.mail.ru",
                "notgmail.com",
                "telekom.de",
                "bücher.de",
                "co.acme.com"
            })
    void anEmployersDomainSpeaksForIt(String domain) {
        assertThat(Domains.isPublicMailbox(domain)).isFalse();
        assertThat(Domains.maySpeakForAnEmployer(domain)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com",
                "de",
                "co.uk",
                "CO.UK",
                "com.au",
                "co.jp",
                "com.br",
                "github.io",
                "herokuapp.com",
                "no domain",
                "",
                "1.2.3.4"
            })
    void whatAnybodyRegistersUnderSpeaksForNobody(String domain) {
        assertThat(Domains.maySpeakForAnEmployer(domain)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "acme.co.uk, acme.co.uk, true",
        "mail.acme.co.uk, acme.co.uk, true",
        "a.b.Acme.com, ACME.com, true",
        "mail.xn--bcher-kva.de, bücher.de, true",
        "acme.co.uk, mail.acme.co.uk, false",
        "notacme.com, acme.com, false",
        "acme.com.evil.com, acme.com, false",
        "acme.com, com, false",
        "'', '', false",
        "acme, acme, false"
    })
    void liesUnderAnotherLabelByLabel(String candidate, String domain, boolean under) {
        assertThat(Domains.sameOrUnder(candidate, domain)).isEqualTo(under);
    }

    @Test
    void listsOnlyDomainsInTheirOneForm() {
        var listed = WordList.read("public-mailboxes.txt").stream().map(entry -> entry.replace(".*", ".com"));

        assertThat(listed)
                .doesNotHaveDuplicates()
                .allSatisfy(domain -> assertThat(Domains.parse(domain)).contains(domain));
    }

    @Property
    void theOneFormIsItsOwn(@ForAll String written) {
        var domain = Domains.parse(written + "acme.com");

        assertThat(domain.flatMap(Domains::parse)).isEqualTo(domain);
    }

    @Property
    void caseAndCompositionNeverMatter(@ForAll String written) {
        var text = written + ".com";

        assertThat(Domains.parse(AnyText.upper(text))).isEqualTo(Domains.parse(text));
        assertThat(Domains.parse(Normalizer.normalize(text, Form.NFD)))
                .isEqualTo(Domains.parse(Normalizer.normalize(text, Form.NFC)));
    }

    @Property
    void answersForAnyText(@ForAll String one, @ForAll String other) {
        assertThat(Domains.sameOrUnder(one, other))
                .isEqualTo(Domains.parse(other).isPresent()
                        && Domains.parse(one).isPresent()
                        && ("." + Domains.parse(one).get())
                                .endsWith("." + Domains.parse(other).get()));
        assertThat(Domains.maySpeakForAnEmployer(one) && Domains.isPublicMailbox(one))
                .isFalse();
    }
}
