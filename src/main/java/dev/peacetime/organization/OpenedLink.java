package dev.peacetime.organization;

import java.util.UUID;

/**
 * To what a link leads.
 *
 * @param open whether it has neither expired nor been closed
 */
public record OpenedLink(UUID subjectId, boolean open) {}
