package dev.peacetime.intake;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/in/jürgen-müller",
                "https://www.linkedin.com/in/j%C3%BCrgen-m%C3%BCller",
                "https://www.linkedin.com/in/j%c3%bcrgen-m%c3%bcller/",
                "https://www.linkedin.com/in/ju%CC%88rgen-m%C3%BCller",
                "HTTP://de.LinkedIn.com/in/Jürgen-Müller/en?trk=abc#top",
                "www.linkedin.com/in/jürgen-müller",
                "linkedin.com/in/JÜRGEN-MÜLLER/details/experience/",
            })
    void givesOneFormToOneProfile(String text) {
        assertThat(ProfileAddress.of(text)).contains("https://www.linkedin.com/in/j%C3%BCrgen-m%C3%BCller");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://www.linkedin.com/in/",
                "https://www.linkedin.com/company/acme",
                "https://linkedin.com.example.org/in/ada",
                "https://evil-linkedin.com/in/ada",
                "https://example.org/?https://www.linkedin.com/in/ada",
                "https://ada@linkedin.com/in/ada",
                "javascript://www.linkedin.com/in/ada",
                "https://www.linkedin.com/in/ada%",
                "https://www.linkedin.com/in/ada%zz",
                "https://www.linkedin.com/in/%FF%FE",
                "https://www.linkedin.com/in/ada%00",
                "https://www.linkedin.com/in/ada%2Flovelace",
                "https://www.linkedin.com/in/ada lovelace",
            })
    void knowsNoOtherAddress(String text) {
        assertThat(ProfileAddress.of(text)).isEmpty();
    }

    @Property
    void itsFormIsItsOwn(@ForAll @NotEmpty String member) {
        var once = ProfileAddress.of("https://www.linkedin.com/in/" + member);

        assertThat(once.flatMap(ProfileAddress::of)).isEqualTo(once);
    }
}
