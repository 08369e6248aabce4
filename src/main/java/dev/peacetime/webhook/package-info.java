/**
 * Events brought to other teams' tools: their endpoints, what is sent to them and how often it was tried, as Standard Webhooks
 * says. It knows the outbox, and from it that somebody may be told of something; what, it need not understand.
 */
@NullMarked
package dev.peacetime.webhook;

import org.jspecify.annotations.NullMarked;
