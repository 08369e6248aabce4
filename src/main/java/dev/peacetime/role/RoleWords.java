package dev.peacetime.role;

import dev.peacetime.person.PlaceName;
import dev.peacetime.person.SkillName;
import dev.peacetime.person.SynonymKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a role is matched by: as it was written, and how that folds. What it means to the organization the database adds
 * beside it, in {@code skill_keys}, {@code family_key}, {@code level_key}, {@code place_keys} and {@code place_within}.
 */
@Embeddable
class RoleWords {

    @Nullable
    String family;

    @Nullable
    String level;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 100)
    @Column(columnDefinition = "text[]")
    List<String> skills;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 50)
    @Column(columnDefinition = "text[]")
    List<String> locations;

    boolean remote;

    @Column(name = "family_spelling")
    @Nullable
    String familySpelling;

    @Column(name = "level_spelling")
    @Nullable
    String levelSpelling;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 100)
    @Column(name = "skill_spellings", columnDefinition = "text[]")
    List<String> skillSpellings;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 50)
    @Column(name = "place_spellings", columnDefinition = "text[]")
    List<String> placeSpellings;

    /** It says so, or one of its locations does. */
    @Column(name = "works_remotely")
    boolean worksRemotely;

    @SuppressWarnings("NullAway")
    RoleWords() {}

    @SuppressWarnings("NullAway")
    RoleWords(RoleDetails details) {
        this.family = details.family();
        this.level = details.level();
        this.locations = List.copyOf(RoleDetails.orNone(details.locations()));
        this.remote = Boolean.TRUE.equals(details.remote());
        this.familySpelling = family == null ? null : SynonymKind.FAMILY.spelling(family);
        this.levelSpelling = level == null ? null : SynonymKind.LEVEL.spelling(level);
        this.placeSpellings = SynonymKind.PLACE.spellings(locations);
        this.worksRemotely = remote || locations.stream().map(PlaceName::of).anyMatch(PlaceName::remote);
        var known = RoleDetails.orNone(details.skills()).stream()
                .map(SkillName::of)
                .distinct()
                .toList();
        this.skills = known.stream().map(SkillName::name).toList();
        this.skillSpellings = known.stream().map(SkillName::key).distinct().toList();
    }
}
