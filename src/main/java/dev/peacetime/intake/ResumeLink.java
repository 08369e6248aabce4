package dev.peacetime.intake;

import org.jspecify.annotations.Nullable;

/** An address of the web of someone's; the network ("GitHub") is named for profiles, not for their own site. */
record ResumeLink(@Nullable String network, String url) {}
