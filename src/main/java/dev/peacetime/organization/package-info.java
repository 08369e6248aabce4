/**
 * Organizations, their members and keys, and who calls: every permission there is stands here. It knows the kernel only;
 * that a member is also a person is told to the people's feature by an event.
 */
@NullMarked
package dev.peacetime.organization;

import org.jspecify.annotations.NullMarked;
