package dev.peacetime.wishlist;

/** How much somebody is wished for. */
public enum EntryTier {
    MUST_HIRE,
    STRONG,
    KEEP_WARM
}
