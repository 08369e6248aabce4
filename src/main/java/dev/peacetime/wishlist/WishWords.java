package dev.peacetime.wishlist;

import dev.peacetime.person.PlaceName;
import dev.peacetime.person.SynonymKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a wish is held against a role by: how what was written of it folds. What that means to the organization the database
 * adds beside it.
 */
@Embeddable
class WishWords {

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 100)
    @Column(name = "wish_skill_spellings", columnDefinition = "text[]")
    List<String> skills;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 50)
    @Column(name = "wish_family_spellings", columnDefinition = "text[]")
    List<String> families;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 50)
    @Column(name = "wish_level_spellings", columnDefinition = "text[]")
    List<String> levels;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 50)
    @Column(name = "wish_place_spellings", columnDefinition = "text[]")
    List<String> places;

    @Column(name = "wish_from_afar")
    boolean fromAfar;

    @Column(name = "wish_remote")
    @Nullable
    Boolean remote;

    @Column(name = "wish_pay_min")
    @Nullable
    BigDecimal payMin;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 20)
    @Column(name = "wish_manager_ids", columnDefinition = "uuid[]")
    List<UUID> managers;

    @Column(name = "wish_not_before")
    @Nullable
    LocalDate notBefore;

    @SuppressWarnings("NullAway")
    WishWords() {}

    @SuppressWarnings("NullAway")
    WishWords(@Nullable WakeWhen given) {
        var wish = given == null ? WakeWhen.NOTHING : given;
        this.skills = WakeWhen.orNone(wish.skills()).stream()
                .map(SynonymKind.SKILL::spelling)
                .filter(Objects::nonNull)
                .toList();
        this.families = SynonymKind.FAMILY.spellings(WakeWhen.orNone(wish.families()));
        this.levels = SynonymKind.LEVEL.spellings(WakeWhen.orNone(wish.levels()));
        this.places = SynonymKind.PLACE.spellings(WakeWhen.orNone(wish.locations()));
        this.fromAfar = WakeWhen.orNone(wish.locations()).stream()
                .map(PlaceName::of)
                .anyMatch(place -> place.remote() && place.lineage().isEmpty());
        this.remote = wish.remote();
        this.payMin = wish.payMin();
        this.managers = List.copyOf(WakeWhen.managersOf(wish));
        this.notBefore = wish.notBefore();
    }
}
