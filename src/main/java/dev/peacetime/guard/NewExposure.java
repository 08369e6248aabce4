package dev.peacetime.guard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody comes to know of a candidacy, as the feature tells it that lets them know.
 *
 * @param personId who is considered
 * @param roleId for which role; absent: for none in particular
 * @param toPersonId somebody outside who learns of it, or
 * @param toMemberId the member who does
 * @param causeId what it happened by: the ask, the introduction
 * @param consentId the consent on which it rests, if it needed one
 */
public record NewExposure(
        ExposureAct act,
        UUID personId,
        @Nullable UUID roleId,
        @Nullable UUID toPersonId,
        @Nullable UUID toMemberId,
        @Nullable UUID causeId,
        @Nullable UUID consentId) {

    public static NewExposure toPerson(ExposureAct act, UUID personId, UUID toPersonId) {
        return new NewExposure(act, personId, null, toPersonId, null, null, null);
    }

    public static NewExposure toMember(ExposureAct act, UUID personId, UUID toMemberId) {
        return new NewExposure(act, personId, null, null, toMemberId, null, null);
    }

    public NewExposure forRole(@Nullable UUID role) {
        return new NewExposure(act, personId, role, toPersonId, toMemberId, causeId, consentId);
    }

    public NewExposure by(UUID cause) {
        return new NewExposure(act, personId, roleId, toPersonId, toMemberId, cause, consentId);
    }

    public NewExposure under(@Nullable UUID consent) {
        return new NewExposure(act, personId, roleId, toPersonId, toMemberId, causeId, consent);
    }
}
