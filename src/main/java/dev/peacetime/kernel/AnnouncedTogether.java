package dev.peacetime.kernel;

import java.util.List;

/** What one statement did to many: as good as each of these announced, in this order, and written down in one statement too. */
public record AnnouncedTogether(List<? extends Announced> events) {}
