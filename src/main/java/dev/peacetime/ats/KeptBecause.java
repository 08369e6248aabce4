package dev.peacetime.ats;

/** Why nothing was done for an event. */
enum KeptBecause {
    PING("It was sent to try the connection."),
    TYPE_UNKNOWN("Events of this type mean nothing here."),
    CANDIDATE_UNKNOWN(
            "The event does not say who the candidate is, and they are not known by their id yet: say who they are, and the"
                    + " next event finds them."),
    STAGE_UNKNOWN("The stage's name does not tell what it is: name it among the connection's stages."),
    JOB_UNMAPPED(
            "It is not known which role the job is, and several referrals or entries could be meant: map the job."),
    NOTHING_OPEN("Nothing waits here for this candidate."),
    CONFIRMATION_AWAITED(
            "The candidate is to be asked first whether they want to be referred, and has not said yes: the next event after"
                    + " that moves the referral."),
    WORD_OWED(
            "The candidate was rejected, and whoever referred them is owed a word: close the referral yourself, or give the"
                    + " connection a word for all.");

    final String sentence;

    KeptBecause(String sentence) {
        this.sentence = sentence;
    }
}
