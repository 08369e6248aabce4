package dev.peacetime.backchannel;

import dev.peacetime.person.PersonInUse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** References are taken about somebody, or from them, as the caller may know. */
@ApplicationScoped
class PersonInBackchannel implements PersonInUse {

    private final Backchannels backchannels;

    PersonInBackchannel(Backchannels backchannels) {
        this.backchannels = backchannels;
    }

    @Override
    public boolean isSeen(Collection<UUID> people) {
        return backchannels
                        .select(BackchannelQueries.REQUESTS)
                        .and("b.person_id = any (:people::uuid[])", "people", people)
                        .then("limit 1")
                        .any()
                || backchannels
                        .select(BackchannelQueries.MY_ASKS)
                        .and("a.referee_id = any (:people::uuid[])", "people", people)
                        .then("limit 1")
                        .any();
    }
}
