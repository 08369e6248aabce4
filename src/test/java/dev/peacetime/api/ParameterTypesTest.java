package dev.peacetime.api;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ParameterTypesTest {

    @ParameterizedTest
    @ValueSource(strings = {"019f1a2b-3c4d-7e5f-8a9b-0c1d2e3f4a5b", "019F1A2B-3C4D-7E5F-8A9B-0C1D2E3F4A5B"})
    void takesUuidsInSmallAndCapitalLetters(String sent) {
        assertThat(ParameterTypes.wrongWith(sent, UUID.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-1-1-1-1",
                "019f1a2b3c4d7e5f8a9b0c1d2e3f4a5b",
                "019f1a2b-3c4d-7e5f-8a9b-0c1d2e3f4a5",
                "019f1a2b-3c4d-7e5f-8a9b-0c1d2e3f4a5b0",
                "019f1a2b-3c4d-7e5f-8a9b0-c1d2e3f4a5b",
                "019f1a2b-3c4d-7e5f-8a9b-0c1d2e3f4a5g",
                "+19f1a2b-3c4d-7e5f-8a9b-0c1d2e3f4a5b",
                "\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661-3c4d-7e5f-8a9b-0c1d2e3f4a5b",
                " 019f1a2b-3c4d-7e5f-8a9b-0c1d2e3f4a5b",
                "-",
                "----"
            })
    void refusesWhatIsNoUuidInFull(String sent) {
        assertThat(ParameterTypes.wrongWith(sent, UUID.class)).contains("must be a UUID");
    }
}
