package dev.peacetime.organization;

import java.util.List;

/** Every permission there is; a resource method names the one it asks for, an API key carries those it was given. */
public final class Permission {

    public static final String ORGANIZATION_READ = "organization:read";
    public static final String ORGANIZATION_WRITE = "organization:write";
    public static final String MEMBERS_READ = "members:read";
    public static final String MEMBERS_WRITE = "members:write";
    public static final String KEYS_WRITE = "keys:write";
    public static final String PEOPLE_READ = "people:read";
    public static final String PEOPLE_WRITE = "people:write";
    /** To see how a person can be reached and whether they are looking: for those who hire. */
    public static final String PEOPLE_CONTACT = "people:contact";
    /** To see whom a candidate must not be asked about, and what they consented to. */
    public static final String SHIELDS_READ = "shields:read";

    public static final String SHIELDS_WRITE = "shields:write";
    /** To see what the organization's own words mean. */
    public static final String SYNONYMS_READ = "synonyms:read";

    public static final String SYNONYMS_WRITE = "synonyms:write";
    /** To see one's own ties, what keeps them warm, and the paths that lead to somebody. */
    public static final String TIES_READ = "ties:read";

    /** To keep one's own ties, and to put in a good word. */
    public static final String TIES_WRITE = "ties:write";
    /** To see the introductions that one asked for or is asked for. */
    public static final String INTRODUCTIONS_READ = "introductions:read";
    /** To ask for introductions, and to answer. */
    public static final String INTRODUCTIONS_WRITE = "introductions:write";

    public static final String ROLES_READ = "roles:read";
    public static final String ROLES_WRITE = "roles:write";
    /** To see what interest people showed. */
    public static final String INTEREST_READ = "interest:read";

    public static final String INTEREST_WRITE = "interest:write";
    public static final String WISHLISTS_READ = "wishlists:read";
    public static final String WISHLISTS_WRITE = "wishlists:write";
    /** To see one's own referrals. */
    public static final String REFERRALS_READ = "referrals:read";
    /** To check and send a referral. */
    public static final String REFERRALS_WRITE = "referrals:write";
    /** To see and answer what others referred. */
    public static final String REFERRALS_TRIAGE = "referrals:triage";

    /** To write down that a reward was paid or forfeited. */
    public static final String REWARDS_WRITE = "rewards:write";

    public static final String BACKCHANNELS_READ = "backchannels:read";
    public static final String BACKCHANNELS_WRITE = "backchannels:write";
    /** To read notes, of the roles that one hires for. */
    public static final String NOTES_READ = "notes:read";
    /** To write the note that one was asked for. */
    public static final String NOTES_WRITE = "notes:write";
    /** To see every read of a note and every act that revealed a candidacy. */
    public static final String EXPOSURES_READ = "exposures:read";

    /** To see whom files do not bring back. */
    public static final String SUPPRESSIONS_READ = "suppressions:read";

    public static final String IMPORTS_READ = "imports:read";
    public static final String IMPORTS_WRITE = "imports:write";

    /** To read the event feed; each event asks for its feature's permission beside. */
    public static final String EVENTS_READ = "events:read";

    public static final String WEBHOOKS_READ = "webhooks:read";
    public static final String WEBHOOKS_WRITE = "webhooks:write";
    /** To see what applicant tracking systems send, with all that it says of candidates. */
    public static final String ATS_READ = "ats:read";

    public static final String ATS_WRITE = "ats:write";

    /** All of them, in their order. */
    public static final List<String> ALL = List.of(
            ORGANIZATION_READ,
            ORGANIZATION_WRITE,
            MEMBERS_READ,
            MEMBERS_WRITE,
            KEYS_WRITE,
            PEOPLE_READ,
            PEOPLE_WRITE,
            PEOPLE_CONTACT,
            SHIELDS_READ,
            SHIELDS_WRITE,
            SYNONYMS_READ,
            SYNONYMS_WRITE,
            TIES_READ,
            TIES_WRITE,
            INTRODUCTIONS_READ,
            INTRODUCTIONS_WRITE,
            ROLES_READ,
            ROLES_WRITE,
            INTEREST_READ,
            INTEREST_WRITE,
            WISHLISTS_READ,
            WISHLISTS_WRITE,
            REFERRALS_READ,
            REFERRALS_WRITE,
            REFERRALS_TRIAGE,
            REWARDS_WRITE,
            BACKCHANNELS_READ,
            BACKCHANNELS_WRITE,
            NOTES_READ,
            NOTES_WRITE,
            EXPOSURES_READ,
            SUPPRESSIONS_READ,
            IMPORTS_READ,
            IMPORTS_WRITE,
            EVENTS_READ,
            WEBHOOKS_READ,
            WEBHOOKS_WRITE,
            ATS_READ,
            ATS_WRITE);

    private Permission() {}
}
