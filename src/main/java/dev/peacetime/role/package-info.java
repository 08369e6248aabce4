/**
 * Roles: vacancies, evergreen and opportunistic ones, their covers and hiring teams, and who may see them. It knows people
 * and what stands below them; who waits for a role is the wishlists' concern.
 */
@NullMarked
package dev.peacetime.role;

import org.jspecify.annotations.NullMarked;
