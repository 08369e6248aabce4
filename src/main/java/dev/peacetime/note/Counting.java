package dev.peacetime.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * Counts the notes of one request and tier: those that were released, of which each question's groups consist, and those
 * that wait for enough others.
 *
 * @param released notes of which something may have been told, in the order in which they came
 * @param waiting notes of which nothing was told yet
 * @param told which notes were counted for a question already
 */
record Counting(List<Ballot> released, List<Ballot> waiting, Map<String, Set<UUID>> told) {

    /** A group's counts for one question, which stand from now on. */
    record Group(String question, Map<String, Integer> counts, List<UUID> noteIds) {}

    /** The groups that can be told now, if there are enough that wait; else nothing changes, whatever they say. */
    Optional<List<Group>> release() {
        if (!SummaryRules.mayRelease(people(waiting))) {
            return Optional.empty();
        }
        var all = new ArrayList<>(released);
        all.addAll(waiting);
        var questions = new LinkedHashSet<String>();
        all.forEach(ballot -> questions.addAll(ballot.choices().keySet()));
        return Optional.of(questions.stream()
                .map(question -> group(question, all))
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<Group> group(String question, List<Ballot> all) {
        var before = told.getOrDefault(question, new HashSet<>());
        var ballots = all.stream()
                .filter(ballot -> ballot.choices().containsKey(question) && !before.contains(ballot.noteId()))
                .toList();
        var answers =
                ballots.stream().collect(groupingBy(ballot -> ballot.choices().get(question), TreeMap::new, toList()));
        if (!SummaryRules.mayTell(
                answers.values().stream().map(Counting::people).toList())) {
            return Optional.empty();
        }
        var counts = new TreeMap<String, Integer>();
        answers.forEach((answer, those) -> counts.put(answer, those.size()));
        return Optional.of(
                new Group(question, counts, ballots.stream().map(Ballot::noteId).toList()));
    }

    private static int people(List<Ballot> ballots) {
        return Writers.atMost(ballots.stream().map(Ballot::mayBeOf).toList());
    }
}
