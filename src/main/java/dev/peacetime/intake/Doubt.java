package dev.peacetime.intake;

/** What was left out of something that was read nevertheless, or was taken with a doubt. */
enum Doubt {
    DATE_UNREADABLE("This is no date; it was left out."),
    DATE_AMBIGUOUS("Day and month of this date could be either way round; it was left out."),
    DATE_IMPOSSIBLE("The day lies in the future or before LinkedIn opened in May 2003; it was left out."),
    DATES_CROSSED("The end lies before the beginning; both were left out, and the employment counts as present."),
    END_UNREADABLE("The end of this employment is no date; until it is corrected, the employment counts as present."),
    EMAIL_UNREADABLE("This is no e-mail address; it was left out."),
    PROFILE_UNREADABLE("This is no address of a LinkedIn profile; it was left out."),
    LINK_UNREADABLE("This is no http or https address; it was left out."),
    COUNTRY_UNREADABLE("This is no two-letter country code; it was left out."),
    EMPLOYER_MISSING("This employment does not say where it was; it was left out."),
    CHARACTERS_BROKEN("This has characters that are not UTF-8; it was left out."),
    PHONE_UNREADABLE("This is no telephone number; it was left out."),
    TOO_LONG("This is longer than what is kept of it; it was left out."),
    TOO_MANY("These are more than are kept of one person; those behind the last that is kept were left out."),
    NOT_KEPT("This is not kept of people; it was left out."),
    ADDRESS_NOT_ADDED("Somebody else has this address, or this person has as many as can be; it was left out."),
    FIELDS_MISSING("The row ends before this column; what is missing counts as empty.");

    final String sentence;

    Doubt(String sentence) {
        this.sentence = sentence;
    }
}
