package dev.peacetime.wishlist;

import dev.peacetime.kernel.Chore;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Refused;
import dev.peacetime.kernel.Tenant;
import dev.peacetime.person.Forgetting;
import dev.peacetime.person.PersonRefusal;
import dev.peacetime.person.SuppressionReason;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The forgetting of a person, once nobody wishes for them any more. */
class ForgetChore implements Chore {

    private final Forgetting forgetting;
    private final String name;
    private final SuppressionReason reason;

    ForgetChore(Forgetting forgetting, String name, SuppressionReason reason) {
        this.forgetting = forgetting;
        this.name = name;
        this.reason = reason;
    }

    @Override
    public String name() {
        return name;
    }

    /** Whom somebody needs otherwise stays, and so does whoever is gone already. */
    @Override
    public Optional<Instant> turn(UUID organizationId, UUID personId, BooleanSupplier stop) {
        try {
            Tenant.runFor(organizationId, null, () -> forgetting.forget(personId, reason));
        } catch (Refused refused) {
            if (refused.refusal() != PersonRefusal.PERSON_IN_USE && refused.refusal() != KernelRefusal.NOT_FOUND) {
                throw refused;
            }
        }
        return Optional.empty();
    }
}
