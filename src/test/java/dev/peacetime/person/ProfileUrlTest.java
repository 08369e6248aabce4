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
class ProfileUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/in/ada, linkedin.com/in/ada",
        "HTTP://LinkedIn.com:80/in/Ada/, linkedin.com/in/ada",
        "https://linkedin.com:443/in/ada, linkedin.com/in/ada",
        "linkedin.com/in/ada, linkedin.com/in/ada",
        "//linkedin.com/in/ada, linkedin.com/in/ada",
        "https://de.linkedin.com/in/ada/de-de?trk=people#top, linkedin.com/in/ada",
        "https://m.linkedin.com//in//ada/en, linkedin.com/in/ada",
        "https://www.linkedin.com/in/ada/details/experience/, linkedin.com/in/ada",
        "https://www.linkedin.com/in/j%C3%BCrgen-m%c3%bcller/, linkedin.com/in/jürgen-müller",
        "https://www.linkedin.com/in/JÜRGEN-müller, linkedin.com/in/jürgen-müller",
        "https://www.linkedin.com/in/%61d%41%2D1, linkedin.com/in/ada-1",
        "https://www.linkedin.com/in/ada-%F0%9F%9A%80, linkedin.com/in/ada-🚀",
        "https://www.linkedin.com/pub/ada-lovelace/12/345/6a7, linkedin.com/pub/ada-lovelace/12/345/6a7",
        "https://github.com/Ada?tab=repositories, github.com/ada",
        "https://gitlab.com/Ada/, gitlab.com/ada",
        "https://mobile.twitter.com/Ada_L, x.com/ada_l",
        "https://x.com/ada_l?lang=en, x.com/ada_l",
        "https://www.xing.com/profile/Ada_Lovelace2/cv, xing.com/profile/ada_lovelace2",
        "https://stackoverflow.com/users/42/ada?tab=profile, stackoverflow.com/users/42"
    })
    void namesOnePersonAtAProfileSite(String text, String key) {
        var url = ProfileUrl.parse(text).orElseThrow();

        assertThat(url).isEqualTo(new ProfileUrl(text, key));
        assertThat(url.namesOnePerson()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Ada.dev/About/, ada.dev/About",
        "ada.dev/about#me, ada.dev/about",
        "https://ada.dev?id=1&x=%2f, ada.dev?id=1&x=%2F",
        "https://ada.dev/?id=1, ada.dev?id=1",
        "https://ada.dev:8080/%7eada/%c3%a9, ada.dev:8080/~ada/%C3%A9",
        "https://ada.dev/é, ada.dev/%C3%A9",
        "https://ada.dev/100%, ada.dev/100%25",
        "https://bücher.de/ada, xn--bcher-kva.de/ada",
        "https://mastodon.social/@ada, mastodon.social/@ada",
        "https://m.acme.com/ada, m.acme.com/ada",
        "https://es.stackoverflow.com/users/42, es.stackoverflow.com/users/42",
        "https://github.com:8443/ada, github.com:8443/ada",
        "https://business.linkedin.com/in/ada, business.linkedin.com/in/ada",
        "https://acme.com/redirect?to=https://github.com/ada, acme.com/redirect?to=https://github.com/ada"
    })
    void namesOnePageElsewhere(String text, String key) {
        var url = ProfileUrl.parse(text).orElseThrow();

        assertThat(url).isEqualTo(new ProfileUrl(text, key));
        assertThat(url.namesOnePerson()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.twitter.com",
                "https://twitter.com/#!/ada",
                "https://linkedin.com/",
                "https://acme.com/",
                "acme.com",
                "https://acme.com/?#x",
                "https://www.linkedin.com/in/",
                "https://www.linkedin.com/company/acme",
                "https://www.linkedin.com/feed",
                "https://www.linkedin.com/profile/view?id=1",
                "https://www.linkedin.com/in/a%2Fb%00",
                "https://www.linkedin.com/in/..",
                "https://www.linkedin.com/in/%ff",
                "https://github.com/ada/engine",
                "https://github.com/Features",
                "https://github.com/orgs",
                "https://x.com/ada/status/1",
                "https://x.com/home",
                "https://x.com/search?q=ada",
                "https://stackoverflow.com/questions/42",
                "https://stackoverflow.com/users"
            })
    void aPageOfNobodyHasNoKey(String text) {
        assertThat(ProfileUrl.parse(text)).contains(new ProfileUrl(text, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ada",
                "@ada",
                "ada@acme.com",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "javascript://acme.com/%0aalert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "data://acme.com/x",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://acme.com/ada",
                "mailto:ada@acme.com",
                "://acme.com/x",
                "https:///in/ada",
                "https://",
                "http:acme.com/ada",
                "https://ada@acme.com/x",
                "https://ada:pw@acme.com/x",
                "https://acme.com@evil.com/",
                "http://127.0.0.1/ada",
                "http://2130706433/ada",
                "http://0x7f.0x0.0x0.0x1/ada",
                "http://[::1]/ada",
                "http://localhost/ada",
                "http://acme.com:0/a",
                "http://acme.com:65536/a",
                "http://acme.com:/a",
                "http://acme.com:x/a",
                "https://acme.com./ada",
                "https://acme.com\\@evil.com",
                "https://acme.com/a b",
                "https://acme.com/a\u0000",
                "https://acme.com/\u202Ea",
                "https://acme.com/\"><script>",
                "https://ac%6de.com/ada",
                "https://-acme.com/ada"
            })
    void refusesWhatIsNoWebPage(String text) {
        assertThat(ProfileUrl.parse(text)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        var page = "https://ada.dev/";

        assertThat(ProfileUrl.parse(page + "a".repeat(2048 - page.length()))).isPresent();
        assertThat(ProfileUrl.parse(page + "a".repeat(2049 - page.length()))).isEmpty();
    }

    @Property
    void keyIsItsOwnKeyAndNothingWrittenIsLost(@ForAll String before, @ForAll String behind) {
        for (var text : new String[] {
            before, before + behind, before + "linkedin.com/in/" + behind, before + "acme.com/" + behind
        }) {
            assertThat(ProfileUrl.parse(text).stream()).allSatisfy(url -> {
                assertThat(url.written()).isEqualTo(Folding.trimmed(text));
                assertThat(key(Optional.ofNullable(url.key()).orElse(""))).isEqualTo(Optional.ofNullable(url.key()));
            });
        }
    }

    @Property
    void caseNeverMattersAtAProfileSite(@ForAll String slug) {
        var url = "https://www.linkedin.com/in/" + slug;

        assertThat(key(AnyText.upper(url))).isEqualTo(key(url));
    }

    @Property
    void composedAndDecomposedAreOne(@ForAll String path) {
        var url = "https://acme.com/" + path;

        assertThat(key(Normalizer.normalize(url, Form.NFD))).isEqualTo(key(Normalizer.normalize(url, Form.NFC)));
    }

    private static Optional<String> key(String text) {
        return ProfileUrl.parse(text).flatMap(url -> Optional.ofNullable(url.key()));
    }
}
