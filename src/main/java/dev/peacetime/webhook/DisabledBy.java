package dev.peacetime.webhook;

/** Why nothing is sent to a webhook. */
enum DisabledBy {
    /** Whose it is wanted it so. */
    OWNER,
    /** It answered 410 Gone. */
    RECEIVER,
    /** The key or the member whose it is can no longer call. */
    OWNER_GONE
}
