package dev.peacetime.person;

import java.util.Collection;
import java.util.UUID;

/** What one feature keeps that refers to people; before people are removed, all features are asked. */
public interface PersonInUse {

    /** Whether anything that the caller sees, by the feature's own predicate, refers to one of these people. */
    boolean isSeen(Collection<UUID> people);
}
