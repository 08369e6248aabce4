package dev.peacetime.kernel;

import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PagesTest {

    private final Api admin = Api.newOrganization();

    @Test
    void thereIsANextPageOnlyIfThereIsSomethingOnIt() {
        // The fifth is whoever asks.
        var names = List.of("Ada", "Grace", "Hedy", "Joan");
        names.forEach(name -> admin.post("/v1/people", Map.of("name", name)).created());

        assertThat(sizes(1)).containsExactly(1, 1, 1, 1, 1);
        assertThat(sizes(2)).containsExactly(2, 2, 1);
        assertThat(sizes(4)).containsExactly(4, 1);
        assertThat(sizes(5)).containsExactly(5);
        assertThat(sizes(6)).containsExactly(5);
    }

    private List<Integer> sizes(int limit) {
        var sizes = new ArrayList<Integer>();
        var ids = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page = admin.get("/v1/people?limit=" + limit + next).ok();
            sizes.add(page.texts("items.id").size());
            ids.addAll(page.texts("items.id"));
            next = page.text("next") == null ? null : "&after=" + page.text("next");
        }
        assertThat(ids).as("each once").hasSize(5).doesNotHaveDuplicates();
        return sizes;
    }
}
