package dev.peacetime.organization;

import dev.peacetime.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything the organization's feature says no to. */
public enum OrganizationRefusal implements Refusal {
    MEMBER_REQUIRED(
            403, "Only a member can do this. Call with a key that belongs to a member, or with a member's token."),
    MEMBER_EMAIL_TAKEN(409, "A member of this organization has this e-mail already.", "member_email_is_one_members"),
    MEMBER_PERSON_UNKNOWN(422, "There is no such person for the member to be.", "member_is_a_person"),
    LAST_ADMINISTRATOR(
            409, "Somebody must be left to administer the organization. Make another member an ADMIN first."),
    KEY_PERMISSION_UNKNOWN(400, "There is no such permission. GET /v1/me lists your own."),
    KEY_PERMISSION_NOT_YOURS(403, "A key cannot be given a permission that you do not have yourself."),
    KEY_NEEDS_PERMISSIONS(400, "A key that belongs to no member needs to be given its permissions."),
    KEY_MEMBER_UNKNOWN(422, "There is no such member for the key to belong to."),
    KEY_EXPIRY_PAST(400, "A key must expire in the future."),
    KEY_REVOKED(409, "The key was revoked or has expired. Make a new one.");

    private final int status;
    private final String sentence;
    private final @Nullable String constraint;

    OrganizationRefusal(int status, String sentence) {
        this(status, sentence, null);
    }

    OrganizationRefusal(int status, String sentence, @Nullable String constraint) {
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
