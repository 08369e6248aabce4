package dev.peacetime.intake;

import org.jspecify.annotations.Nullable;

/** An http or https address of someone's; the network ("GitHub") is named for profiles, not for their own site. */
record ResumeLink(@Nullable String network, String url) {}
