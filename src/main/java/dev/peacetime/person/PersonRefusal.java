package dev.peacetime.person;

import dev.peacetime.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything the people's feature says no to. */
public enum PersonRefusal implements Refusal {
    NAME_INVALID(400, "A name has 1 to 200 characters and no control characters."),
    EMAIL_INVALID(400, "This is no e-mail address."),
    PHONE_INVALID(400, "This is no telephone number."),
    LINK_INVALID(400, "A link is an address of the web, http or https, without user name or password."),
    DOMAIN_INVALID(400, "This is no domain of an employer."),
    EMAIL_TAKEN(409, "Another person of this organization has this e-mail.", "contact_way_email_is_one_persons"),
    EXTERNAL_ID_TAKEN(
            409, "Another person of this organization has this id in that system.", "external_id_is_one_persons"),
    EMPLOYMENT_ENDS_BEFORE_IT_BEGAN(422, "An employment cannot end before it began.", "employment_ends_after_it_began"),
    EMPLOYER_UNKNOWN(422, "There is no such employer."),
    EMPLOYER_NAME_TAKEN(
            409,
            "Another employer is known by one of these names. Merge the two if they are one.",
            "employer_name_means_one_employer"),
    EMPLOYER_DOMAIN_TAKEN(
            409,
            "Another employer has one of these mail domains. Merge the two if they are one.",
            "employer_domain_means_one_employer"),
    EMPLOYER_PARENT_CYCLE(
            422,
            "An employer cannot belong to itself, nor to one that belongs to it.",
            "employer_is_not_its_own_parent"),
    EMPLOYER_MERGED(409, "The other employer was merged already."),
    MERGED_WITH_ITSELF(422, "Only two can be merged."),
    PERSON_UNKNOWN(422, "There is no such person."),
    ROLE_UNKNOWN(422, "There is no such role, or it is not for you to see."),
    CONSENT_NOT_YET_GIVEN(422, "A consent is written down after it was given, not before."),
    CONSENT_EXPIRES_BEFORE_IT_WAS_GIVEN(422, "A consent expires after it was given."),
    CONSENT_NAMES_NOBODY(422, "A consent to contact at a present employer names at least one employer or one person."),
    PERSON_MERGED(409, "The other person was merged into somebody already; use that one's id."),
    MERGE_WINNER_MERGED(409, "The person who stands for both was merged into somebody since. Undo that merge first."),
    SYNONYM_NAMES_NOTHING(422, "Name and meaning must each name something."),
    SYNONYM_OF_ITSELF(422, "These two are one already."),
    SYNONYM_KNOWN(422, "The service knows this name already, as a name of something else."),
    SYNONYM_OF_SYNONYM(
            422, "Say what it means in one step: one of the two is the name of another synonym, or its meaning."),
    SYNONYM_TAKEN(
            409, "It is said already what this name means. Remove that synonym first.", "synonym_means_one_thing"),
    PERSON_IN_USE(
            409,
            "Others still need this person: on a wishlist, in a referral, in a backchannel or as a member. Close these first.");

    private final int status;
    private final String sentence;
    private final @Nullable String constraint;

    PersonRefusal(int status, String sentence) {
        this(status, sentence, null);
    }

    PersonRefusal(int status, String sentence, @Nullable String constraint) {
        this.status = status;
        this.sentence = sentence;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public @Nullable String constraint() {
        return constraint;
    }
}
