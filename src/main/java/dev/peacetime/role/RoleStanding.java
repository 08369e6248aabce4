package dev.peacetime.role;

import java.util.UUID;

/** As much of a role as other features need to know. */
public record RoleStanding(UUID id, String title, RoleStatus status, Visibility visibility) {}
