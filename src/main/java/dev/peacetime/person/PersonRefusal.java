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
    EMPLOYMENT_ENDS_BEFORE_IT_BEGAN(422, "An employment cannot end before it began.", "employment_ends_after_it_began"),
    EMPLOYER_UNKNOWN(422, "There is no such employer."),
    PERSON_UNKNOWN(422, "There is no such person."),
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
