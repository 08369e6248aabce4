package dev.peacetime.role;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What stands between a hiring team and a person, as far as is known; none is no proof.")
record ConflictList(List<Conflict> items) {}
