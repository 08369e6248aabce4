package dev.peacetime.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns of an answer stand. A view asks every row for the same ones in the same order, so whichever is asked for is most
 * often the one that was asked for next before: none is looked up by name but in the first row.
 */
final class Columns {

    private final ResultSet results;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private int next;

    Columns(ResultSet results) {
        this.results = results;
    }

    int placeOf(String name) throws SQLException {
        for (int tried = 0; tried < names.size(); tried++) {
            var at = next < names.size() ? next : 0;
            next = at + 1;
            if (names.get(at).equals(name)) {
                return places.get(at);
            }
        }
        names.add(name);
        places.add(results.findColumn(name));
        next = names.size();
        return places.get(next - 1);
    }
}
