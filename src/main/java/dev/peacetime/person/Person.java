package dev.peacetime.person;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Anyone known: candidate, referee, connector, member. */
@Entity
class Person extends Kept {

    String name;

    @Column(name = "name_key")
    String nameKey;

    @Nullable
    String headline;

    @Nullable
    String location;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 200)
    @Column(columnDefinition = "text[]")
    List<String> skills;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 200)
    @Column(name = "skill_spellings", columnDefinition = "text[]")
    List<String> skillSpellings;

    /** The place that the location names, if it names one. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 1)
    @Column(name = "place_spellings", columnDefinition = "text[]")
    List<String> placeSpellings;

    @Enumerated(EnumType.STRING)
    @Column(name = "availability_status")
    @Nullable
    AvailabilityStatus availabilityStatus;

    @Column(name = "availability_confidential")
    boolean availabilityConfidential;

    @Nullable
    String jurisdiction;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    PersonSource source;

    @Column(name = "source_member_id", updatable = false)
    @Nullable
    UUID sourceMemberId;

    String search;

    @Column(name = "merged_into_id")
    @Nullable
    UUID mergedIntoId;

    /** Since when they are as good as deleted, though something hidden still needs them. */
    @Column(name = "removed_at", insertable = false, updatable = false)
    @Nullable
    Instant removedAt;

    @SuppressWarnings("NullAway")
    Person() {}

    @SuppressWarnings("NullAway")
    Person(PersonDetails details, PersonSource source, @Nullable UUID sourceMemberId, Instant now) {
        super(now);
        this.source = source;
        this.sourceMemberId = sourceMemberId;
        this.search = "";
        become(details, now);
    }

    void become(PersonDetails details, Instant now) {
        this.name = PersonName.normalWritten(details.name()).orElseThrow(PersonRefusal.NAME_INVALID::refused);
        this.nameKey = PersonName.key(name);
        this.headline = details.headline();
        isAt(details.location());
        var known = PersonDetails.orNone(details.skills()).stream()
                .map(SkillName::of)
                .collect(java.util.stream.Collectors.toMap(
                        SkillName::key, SkillName::name, (one, other) -> one, java.util.LinkedHashMap::new));
        this.skills = List.copyOf(known.values());
        this.skillSpellings = List.copyOf(known.keySet());
        this.availabilityStatus =
                details.availability() == null ? null : details.availability().status();
        this.availabilityConfidential =
                details.availability() != null && details.availability().confidential();
        this.jurisdiction = details.jurisdiction();
        changed(now);
    }

    private void isAt(@Nullable String place) {
        this.location = place;
        this.placeSpellings = place == null ? List.of() : SynonymKind.PLACE.spellings(List.of(place));
    }

    /** Makes the person findable by what they are called, what they can, where they work and worked, and as what. */
    void findableBy(Stream<String> employersAndTitles) {
        var parts = Stream.of(Stream.of(name, headline, location), skills.stream(), employersAndTitles)
                .flatMap(part -> part)
                .filter(part -> part != null && !part.isBlank())
                .map(SearchText::of)
                .distinct();
        this.search = String.join(" ", parts.toList());
    }

    void gain(Gain gain, Instant now) {
        this.skills = joined(skills, gain.names());
        this.skillSpellings = joined(skillSpellings, gain.keys());
        this.headline = headline == null ? gain.headline() : headline;
        isAt(location == null ? gain.location() : location);
        this.jurisdiction = jurisdiction == null ? gain.jurisdiction() : jurisdiction;
        this.availabilityStatus = availabilityStatus == null ? gain.availability() : availabilityStatus;
        this.availabilityConfidential = availabilityConfidential || gain.confidential();
        changed(now);
    }

    /** Is known again without what came from another, save what was written otherwise since. */
    void giveBack(Gain gain, Instant now) {
        this.skills = without(skills, gain.names());
        this.skillSpellings = without(skillSpellings, gain.keys());
        this.headline = Objects.equals(headline, gain.headline()) ? null : headline;
        isAt(Objects.equals(location, gain.location()) ? null : location);
        this.jurisdiction = Objects.equals(jurisdiction, gain.jurisdiction()) ? null : jurisdiction;
        this.availabilityStatus = availabilityStatus == gain.availability() ? null : availabilityStatus;
        this.availabilityConfidential = availabilityConfidential && !gain.confidential();
        changed(now);
    }

    private static List<String> joined(List<String> own, List<String> more) {
        return Stream.concat(own.stream(), more.stream()).toList();
    }

    private static List<String> without(List<String> all, List<String> some) {
        return all.stream().filter(each -> !some.contains(each)).toList();
    }

    void mergeInto(UUID winnerId, Instant now) {
        this.mergedIntoId = winnerId;
        changed(now);
    }

    void standAlone(Instant now) {
        this.mergedIntoId = null;
        changed(now);
    }
}
