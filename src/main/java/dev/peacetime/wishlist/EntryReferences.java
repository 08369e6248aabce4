package dev.peacetime.wishlist;

import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.person.Recognition;
import dev.peacetime.role.RoleVisibility;
import dev.peacetime.role.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom and what an entry may name: active members, and roles that the caller sees. What it named before may stay. */
@ApplicationScoped
class EntryReferences {

    private static final String SEEN_ROLES = """
            select r.id
            from role r
            where r.organization_id = :organization and r.id = any (:ids::uuid[]) and\s""" + RoleVisibility.SQL;

    private final Sql sql;
    private final Caller caller;
    private final Roles roles;
    private final Members members;
    private final Recognition recognition;

    EntryReferences(Sql sql, Caller caller, Roles roles, Members members, Recognition recognition) {
        this.sql = sql;
        this.caller = caller;
        this.recognition = recognition;
        this.roles = roles;
        this.members = members;
    }

    void mayBeMade(EntryDetails details, @Nullable EntryDetails before) {
        var role = NearHire.roleOf(details.nearHire());
        if (role != null && (before == null || !role.equals(NearHire.roleOf(before.nearHire())))) {
            mayName(role);
        }
        var owner = details.ownerId();
        if (owner != null && (before == null || !Objects.equals(owner, before.ownerId()))) {
            members.active(owner).orElseThrow(WishlistRefusal.ENTRY_OWNER_UNKNOWN::refused);
        }
        var managers = WakeWhen.managersOf(details.wakeWhen());
        var known = WakeWhen.managersOf(before == null ? null : before.wakeWhen());
        if (!known.containsAll(managers)) {
            EntryRules.mayWaitFor(managers, known, members.active(managers)).ifPresent(refusal -> {
                throw refusal.refused();
            });
        }
    }

    /** Whom and what of all that these name there is: each kind is looked up once. */
    KnownReferences known(Collection<NewEntry> forms) {
        var named = new ArrayList<UUID>();
        var hinted = new ArrayList<UUID>();
        for (var form : forms) {
            named.addAll(WakeWhen.managersOf(form.wakeWhen()));
            Stream.ofNullable(form.ownerId()).forEach(named::add);
            Stream.ofNullable(NearHire.roleOf(form.nearHire())).forEach(hinted::add);
        }
        Stream.ofNullable(caller.memberId()).forEach(named::add);
        return new KnownReferences(
                recognition.standing(forms.stream()
                        .map(NewEntry::personId)
                        .filter(Objects::nonNull)
                        .toList()),
                members.active(named),
                Set.copyOf(RoleVisibility.bind(sql.query(SEEN_ROLES), caller)
                        .bind("ids", hinted)
                        .list(row -> row.uuid("id"))));
    }

    void mayName(UUID roleId) {
        roles.seen(roleId).orElseThrow(WishlistRefusal.ROLE_UNKNOWN::refused);
    }
}
