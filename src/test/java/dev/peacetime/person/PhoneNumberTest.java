package dev.peacetime.person;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Domain(AnyText.class)
class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "+49 30 901820,, +4930901820",
        "+49 (0)30 90 18 20,, +4930901820",
        "(+49) 30-901820,, +4930901820",
        "＋４９ ３０ ９０１８２０,, +4930901820",
        "tel:+49-30-901820,, +4930901820",
        "+1 (650) 253-0000,, +16502530000",
        "+1 650 253 0000, DE, +16502530000",
        "+39 06 698 82,, +390669882",
        "030 901820, DE, +4930901820",
        "030 901820, de, +4930901820",
        "0049 30 901820, DE, +4930901820",
        "650-253-0000, US, +16502530000",
        "020 7031 3000, GB, +442070313000"
    })
    void oneNumberHasOneForm(String text, String region, String e164) {
        assertThat(PhoneNumber.parse(text, region)).contains(new PhoneNumber(text, e164));
    }

    @ParameterizedTest
    @CsvSource({
        "030 901820,",
        "0049 30 901820,",
        "650-253-0000,",
        "030 901820, XX",
        "030 901820, Germany",
        "253 0000, US",
        "555 0100, US",
        "+999 123 4567,",
        "+1 253 0000,",
        "+1 650 253 0000 ext. 12,",
        "+1 650 253 0000 x12,",
        "call 112 or 110,"
    })
    void keepsAnUncertainNumberWithoutAKey(String text, String region) {
        var number = PhoneNumber.parse(text, region);

        assertThat(number).contains(new PhoneNumber(text, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "n/a", "+", "12", "call me", "+49 30\u0000901820", "+49 30\n901820"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(PhoneNumber.parse(text, "DE")).isEmpty();
    }

    @Property
    void keyIsItsOwnKeyAndNothingWrittenIsLost(@ForAll String before, @ForAll String behind) {
        var text = before + "+4930" + behind;

        assertThat(PhoneNumber.parse(text, null).stream()).allSatisfy(number -> {
            assertThat(number.written()).isEqualTo(Folding.trimmed(text));
            if (number.e164() != null)
                assertThat(PhoneNumber.parse(number.e164(), "US"))
                        .contains(new PhoneNumber(number.e164(), number.e164()));
        });
    }
}
