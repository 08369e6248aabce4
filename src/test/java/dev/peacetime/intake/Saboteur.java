package dev.peacetime.intake;

import dev.peacetime.kernel.AnnouncedTogether;
import dev.peacetime.kernel.Sql;
import dev.peacetime.person.PersonAdded;
import dev.peacetime.person.PersonRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;

/** Breaks what is being done for certain people: for "Refused" always, for "Broken" so often that it breaks alone, too. */
@ApplicationScoped
class Saboteur {

    /** Of 71 rows one is alone when they were halved seven times. */
    private static final int ALONE_AT_THE_LATEST = 8;

    private final Sql sql;
    private int broke;

    Saboteur(Sql sql) {
        this.sql = sql;
    }

    synchronized void spoil(@Observes AnnouncedTogether together) {
        for (var event : together.events()) {
            if (event instanceof PersonAdded added) {
                spoil(added);
            }
        }
    }

    private void spoil(PersonAdded added) {
        var name = sql.query("select p.name from person p where p.organization_id = :organization and p.id = :id")
                .bind("id", added.personId())
                .one(row -> row.text("name"));
        if (name.startsWith("Refused ")) {
            throw PersonRefusal.PERSON_UNKNOWN.refused();
        }
        if (name.startsWith("Broken ") && broke++ < ALONE_AT_THE_LATEST) {
            throw new IllegalStateException(new SQLException("deadlock detected", "40P01"));
        }
    }
}
