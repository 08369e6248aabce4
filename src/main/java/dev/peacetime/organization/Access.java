package dev.peacetime.organization;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import static dev.peacetime.organization.Permission.*;

/** A member's standing, and what it permits. It permits acts, never sights: who sees which row is each feature's rule. */
public enum Access {
    /** Every employee: refers, writes the note that they were asked for, brings their own contacts; sees what their teams do. */
    MEMBER(List.of(
            ORGANIZATION_READ,
            MEMBERS_READ,
            PEOPLE_READ,
            SYNONYMS_READ,
            TIES_READ,
            TIES_WRITE,
            INTRODUCTIONS_READ,
            INTRODUCTIONS_WRITE,
            ROLES_READ,
            REFERRALS_READ,
            REFERRALS_WRITE,
            BACKCHANNELS_READ,
            NOTES_READ,
            NOTES_WRITE,
            IMPORTS_READ,
            IMPORTS_WRITE,
            EVENTS_READ)),
    HIRING_MANAGER(List.of(
            PEOPLE_CONTACT,
            SHIELDS_READ,
            INTEREST_READ,
            INTEREST_WRITE,
            WISHLISTS_READ,
            WISHLISTS_WRITE,
            BACKCHANNELS_WRITE)),
    RECRUITER(List.of(
            PEOPLE_WRITE,
            PEOPLE_CONTACT,
            SHIELDS_READ,
            SHIELDS_WRITE,
            SYNONYMS_WRITE,
            ROLES_WRITE,
            INTEREST_READ,
            INTEREST_WRITE,
            WISHLISTS_READ,
            WISHLISTS_WRITE,
            REFERRALS_TRIAGE,
            BACKCHANNELS_WRITE)),
    PRIVACY_OFFICER(List.of(PEOPLE_CONTACT, SHIELDS_READ, SHIELDS_WRITE, EXPOSURES_READ, SUPPRESSIONS_READ)),
    ADMIN(Permission.ALL);

    private final List<String> permissions;

    Access(List<String> permissions) {
        this.permissions = permissions;
    }

    /** What somebody of these standings may do; whoever has any is also a MEMBER. */
    public static Set<String> permissionsOf(Collection<Access> access) {
        var all = new LinkedHashSet<String>();
        if (!access.isEmpty()) {
            all.addAll(MEMBER.permissions);
        }
        access.forEach(each -> all.addAll(each.permissions));
        return all;
    }
}
