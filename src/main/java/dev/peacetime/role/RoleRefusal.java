package dev.peacetime.role;

import dev.peacetime.kernel.Refusal;

/** Everything the roles' feature says no to. */
public enum RoleRefusal implements Refusal {
    PAY_MIN_ABOVE_MAX(422, "The least that a role pays cannot be more than the most."),
    CURRENCY_UNKNOWN(422, "There is no such currency; name it by its code of ISO 4217, such as EUR."),
    COVER_NEEDS_CONFIDENTIAL(
            422, "Only a CONFIDENTIAL role has a cover; remove the cover, or make the role CONFIDENTIAL."),
    CONFIDENTIAL_NEEDS_TEAM(
            422, "Nobody could see this CONFIDENTIAL role. Name its hiringTeam, or make it with a member's key."),
    SHAPED_NEEDS_OPPORTUNISTIC(422, "Only an OPPORTUNISTIC role is shaped around a person."),
    SHAPED_NEEDS_CONFIDENTIAL(
            422, "A role that is shaped around a person is CONFIDENTIAL, or it would tell who is wooed."),
    OPENINGS_TAKEN(422, "More openings than that were taken already."),
    HIRING_TEAM_EMPTY(422, "A CONFIDENTIAL role must keep somebody on its hiring team, or nobody could see it."),
    HIRING_TEAM_MEMBER_TWICE(422, "A member is on a hiring team once, as one thing."),
    HIRING_TEAM_MEMBER_UNKNOWN(422, "Somebody named for the hiring team is no active member."),
    ROLE_CANNOT_OPEN(409, "Only a DRAFT or a role ON_HOLD can be opened."),
    ROLE_CANNOT_BE_HELD(409, "Only an OPEN role can be put on hold."),
    ROLE_CANNOT_CLOSE(409, "Only a role that is OPEN or ON_HOLD can be closed, and it closes once.");

    private final int status;
    private final String sentence;

    RoleRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
