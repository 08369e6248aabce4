package dev.peacetime.person;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Domain(AnyText.class)
class SkillNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "js | JavaScript | javascript",
                "JavaScript | JavaScript | javascript",
                "K8s | Kubernetes | kubernetes",
                "postgres | PostgreSQL | postgresql",
                "TS | TypeScript | typescript",
                "Golang | Go | go",
                "go | Go | go",
                "ML | Machine Learning | machine learning",
                "machine   learning | Machine Learning | machine learning",
                "node | Node.js | node.js",
                "NodeJS | Node.js | node.js",
                "C♯ | C# | c#",
                "c＋＋ | C++ | c++",
                "cpp | C++ | c++",
                "C | C | c",
                "Rails | Ruby on Rails | ruby on rails",
                "Beekeeping | Beekeeping | beekeeping",
                " Glass  Blowing | Glass Blowing | glass blowing"
            })
    void hasItsCustomaryNameAndOneKey(String written, String name, String key) {
        assertThat(SkillName.of(written)).isEqualTo(new SkillName(name, key));
    }

    @Test
    void punctuationCounts() {
        var keys =
                List.of("C", "C++", "C#", "F#", ".NET", "Java", "JavaScript", "React", "React Native", "Go", "Node.js");

        assertThat(keys.stream().map(SkillName::key)).doesNotHaveDuplicates();
    }

    @Test
    void eachSpellingMeansOneSkill() {
        var spellings = WordList.read("skills.csv").stream()
                .flatMap(line ->
                        Arrays.stream(line.split(",")).map(Folding::caseless).distinct());

        assertThat(spellings).doesNotHaveDuplicates();
    }

    @Property
    void keyIsItsOwnKey(@ForAll String written) {
        var key = SkillName.key(written);

        assertThat(SkillName.key(key)).isEqualTo(key);
    }

    @Property
    void caseNeverMatters(@ForAll String written) {
        assertThat(SkillName.key(AnyText.upper(written))).isEqualTo(SkillName.key(written));
    }

    @Property
    void composedAndDecomposedAreOne(@ForAll String written) {
        assertThat(SkillName.of(Normalizer.normalize(written, Form.NFD)))
                .isEqualTo(SkillName.of(Normalizer.normalize(written, Form.NFC)));
    }

    @Property
    void shownNameHasTheSameKey(@ForAll String written) {
        var skill = SkillName.of(written);

        assertThat(SkillName.of(skill.name())).isEqualTo(skill);
    }
}
