package dev.peacetime.path;

/**
 * How well two may know each other of whom nothing is known but that they were at the same employer at the same time:
 * 0.30 · (1 − 2^−(days together / 730)) ÷ √(1 + people there / 10), half as much again in the same team, and 0.30 at most. It
 * does not fade: it never said that they still do. The size of an employer is how many people are known to have been there.
 */
final class ColleagueRules {

    static final double STRONGEST = 0.30;
    static final int HALF_WAY_DAYS = 730;
    static final double SAME_TEAM = 1.5;
    /** Who was there together for less has hardly met. */
    static final int SHORTEST_DAYS = 30;
    /** Where more people were, only a team's members know each other: pairs grow with the square, and mean ever less. */
    static final int LARGEST = 300;

    private ColleagueRules() {}

    static double strength(int daysTogether, int people, boolean sameTeam) {
        var alone =
                STRONGEST * (1 - Math.pow(2, -daysTogether / (double) HALF_WAY_DAYS)) / Math.sqrt(1 + people / 10.0);
        return Math.min(STRONGEST, alone * (sameTeam ? SAME_TEAM : 1));
    }

    static boolean knowEachOther(int daysTogether, int people, int teamSize, boolean sameTeam) {
        return daysTogether >= SHORTEST_DAYS && (people <= LARGEST || (sameTeam && teamSize <= LARGEST));
    }
}
