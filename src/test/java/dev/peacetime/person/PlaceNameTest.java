package dev.peacetime.person;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Domain(AnyText.class)
class PlaceNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berlin|berlin",
                "berlin, DE|berlin",
                "Berlin, Germany|berlin",
                "Germany - Berlin|berlin",
                "München|munich",
                "Munich, Bavaria, Germany|munich",
                "Muenchen (hybrid)|munich",
                "Berlin Metropolitan Area|berlin",
                "Greater London|london",
                "San Francisco, CA|san-francisco",
                "San Francisco, CA, USA|san-francisco",
                "Toronto, CA|toronto",
                "Toronto, ON|toronto",
                "Cambridge|cambridge-gb",
                "Cambridge, MA|cambridge-us",
                "Cambridge, UK|cambridge-gb",
                "London, Ontario|london-ca",
                "Atlanta, Georgia|atlanta",
                "Tbilisi, Georgia|tbilisi",
                "Georgia|ge",
                "New York, NY|new-york-city",
                "New York, New York|new-york-city",
                "Washington, D.C.|washington",
                "Wrocław|wroclaw",
                "St. Petersburg, Russia|saint-petersburg",
                "U.S.A.|us",
                "UK|gb",
                "European Union|eu",
                "D-A-CH|dach",
                "Singapore|sg"
            })
    void knowsPlacesByAnyOfTheirNames(String written, String key) {
        var place = PlaceName.of(written);

        assertThat(place.isKnown()).isTrue();
        assertThat(place.remote()).isFalse();
        assertThat(place.lineage()).startsWith(key);
    }

    @Test
    void tellsWhatAPlaceLiesIn() {
        assertThat(PlaceName.of("Munich").spelling()).isEqualTo("munich<de-by<de<eu<dach<eea<europe<emea");
        assertThat(PlaceName.of("Palo Alto").lineage())
                .containsExactly("palo-alto", "silicon-valley", "bay-area", "us-ca", "us", "north-america", "americas");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Remote (EU)|eu",
                "Remote EU|eu",
                "EU, remote|eu",
                "Remote - Germany|de",
                "Fully remote within Europe|europe",
                "Anywhere in the UK|gb",
                "remote|",
                "100% remote|",
                "Worldwide|",
                "Home office|"
            })
    void tellsFromWhereSomethingIsDoneRemotely(String written, String key) {
        var place = PlaceName.of(written);

        assertThat(place.remote()).isTrue();
        assertThat(place.lineage().stream().findFirst().orElse(null)).isEqualTo(key);
    }

    @Test
    void takesWhatItDoesNotKnowForAPlaceWithinWhatItKnows() {
        assertThat(PlaceName.of("Wismar, Germany").lineage()).startsWith("de/wismar", "de", "eu");
        assertThat(PlaceName.of("Springfield, IL, USA").lineage()).startsWith("us-il/springfield", "us-il", "us");
        assertThat(PlaceName.of("Wismar").lineage()).containsExactly("wismar");
    }

    @Test
    void guessesNothing() {
        assertThat(PlaceName.of("Springfield, IL").lineage())
                .as("Illinois or Israel")
                .containsExactly("springfield il");
        assertThat(PlaceName.of("Berlin, France").lineage()).containsExactly("berlin france");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "<", "remote <script>", "()"})
    void standsWhateverIsWritten(String written) {
        assertThat(PlaceName.of(written).lineage()).noneMatch(key -> key.isEmpty() || key.contains("<"));
    }

    @Property
    void isTheSameHoweverItIsWrittenInLetters(@ForAll String written) {
        assertThat(PlaceName.of(AnyText.upper(written)).lineage())
                .isEqualTo(PlaceName.of(written).lineage());
    }

    @Property
    void neverBreaksALineage(@ForAll String written) {
        assertThat(PlaceName.of(written).lineage()).noneMatch(key -> key.isEmpty() || key.contains("<"));
    }

    @Test
    void everyPlaceOfTheTableLiesInPlacesOfTheTable() {
        var keys = WordList.read("places.csv").stream()
                .map(line -> line.split("\\|")[0])
                .toList();

        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(600);
        assertThat(keys).allSatisfy(key -> assertThat(keys).containsAll(Places.around(key)));
        assertThat(List.of("de", "fr", "ie", "pl"))
                .allSatisfy(key -> assertThat(Places.around(key)).contains("eu", "eea", "europe", "emea"));
        assertThat(Places.around("gb")).contains("europe").doesNotContain("eu");
    }
}
