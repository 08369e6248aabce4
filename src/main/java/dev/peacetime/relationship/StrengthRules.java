package dev.peacetime.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How strong a tie is: the sum of
 * <ul>
 *   <li>what how they know each other is worth, 0.03 to 0.40 ({@link TieHow}), faded;
 *   <li>the member's own word, 0.05 for each of its 1 to 5, faded;
 *   <li>0.45 · (1 − e^−heat), where heat is the sum of the real touches' weights ({@link TouchpointKind}), each halved for
 *       every 180 days of its age: many touches cannot make up for none of late, and no number of them goes beyond 0.45;
 *   <li>0.10 if the member has put in a word for the person, faded from that day.
 * </ul>
 * Faded: halved for every five years since the last real touch, or since they came to know each other where there was none.
 * The sum is at most 0.95; a connection that only a file tells of, at most 0.10 until a real touch. Ages are whole days, so
 * that a tie is as strong in the evening as it was in the morning.
 */
final class StrengthRules {

    static final String FORMULA = "tie-strength/1";
    static final double STRONGEST = 0.95;
    static final double STRONGEST_UNTOUCHED_IMPORT = 0.10;
    static final int TOUCH_HALF_LIFE_DAYS = 180;

    private static final double OF_OWN_WORD = 0.05;
    private static final double OF_TOUCHES = 0.45;
    private static final double OF_ENDORSEMENT = 0.10;
    private static final double FADING_HALF_LIFE_DAYS = 5 * 365.25;

    private StrengthRules() {}

    static TieStrength strength(StrengthFacts facts, Instant now) {
        var known = facts.lastTouch() == null ? facts.begun() : facts.lastTouch();
        var faded = faded(known, now);
        var terms = new ArrayList<StrengthTerm>();
        terms.add(term(StrengthTermKind.HOW_YOU_KNOW_EACH_OTHER, facts.how().worth * faded, howSentence(facts, known)));
        if (facts.ownWord() != null) {
            terms.add(term(
                    StrengthTermKind.YOUR_OWN_WORD,
                    OF_OWN_WORD * facts.ownWord() * faded,
                    "You gave it %d of 5.".formatted(facts.ownWord())));
        }
        terms.add(term(
                StrengthTermKind.TOUCHES,
                OF_TOUCHES * (1 - Math.exp(-facts.heat())),
                facts.lastTouch() == null
                        ? "You have not been in touch yet, as far as is written down."
                        : "You were last in touch on %s.".formatted(dayOf(facts.lastTouch()))));
        if (facts.endorsedAt() != null) {
            terms.add(term(
                    StrengthTermKind.ENDORSEMENT,
                    OF_ENDORSEMENT * faded(facts.endorsedAt(), now),
                    "You put in a word for them on %s.".formatted(dayOf(facts.endorsedAt()))));
        }
        return bounded(facts, terms);
    }

    private static TieStrength bounded(StrengthFacts facts, List<StrengthTerm> terms) {
        var onlyImported = facts.imported() && facts.lastTouch() == null;
        var most = onlyImported ? STRONGEST_UNTOUCHED_IMPORT : STRONGEST;
        var sum = sum(terms);
        if (sum > most) {
            terms.add(term(
                    StrengthTermKind.BOUND,
                    most - sum,
                    onlyImported
                            ? "A connection that a file tells of is weak until you are really in touch."
                            : "No tie is certain."));
        }
        return new TieStrength(rounded(sum(terms)), FORMULA, List.copyOf(terms));
    }

    private static String howSentence(StrengthFacts facts, Instant known) {
        return "%s, and %s on %s."
                .formatted(
                        facts.how(),
                        facts.lastTouch() == null ? "known of" : "last confirmed by a touch",
                        dayOf(known));
    }

    private static double faded(Instant since, Instant now) {
        return Math.pow(2, -Math.max(0, ChronoUnit.DAYS.between(dayOf(since), dayOf(now))) / FADING_HALF_LIFE_DAYS);
    }

    private static StrengthTerm term(StrengthTermKind kind, double value, String because) {
        return new StrengthTerm(kind, rounded(value), because);
    }

    private static double sum(List<StrengthTerm> terms) {
        return terms.stream().mapToDouble(StrengthTerm::value).sum();
    }

    /** In thousandths, so that the terms as shown add up to the strength as shown. */
    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
