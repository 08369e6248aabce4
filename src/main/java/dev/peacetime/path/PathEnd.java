package dev.peacetime.path;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "With whom a path begins or ends.")
record PathEnd(UUID personId, String personName) {}
