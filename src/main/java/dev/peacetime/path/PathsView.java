package dev.peacetime.path;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ways to somebody, the strongest first; no two share anybody but their ends.")
record PathsView(PathEnd to, List<PathView> paths) {}
