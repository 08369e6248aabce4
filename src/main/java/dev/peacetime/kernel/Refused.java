package dev.peacetime.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal on its way to the caller, with what is known about the case at hand. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> evidence;

    Refused(Refusal refusal) {
        this(refusal, List.of(), Map.of());
    }

    private Refused(Refusal refusal, List<Violation> violations, Map<String, Object> evidence) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.violations = violations;
        this.evidence = evidence;
    }

    /** The same refusal, saying which parts of the request it is about. */
    public Refused about(Violation... violations) {
        return new Refused(refusal, List.of(violations), evidence);
    }

    /** The same refusal, saying which parts of the request it is about. */
    public Refused about(List<Violation> violations) {
        return new Refused(refusal, List.copyOf(violations), evidence);
    }

    /** The same refusal with one more member in its problem answer. */
    public Refused with(String member, Object value) {
        var more = new LinkedHashMap<>(evidence);
        more.put(member, value);
        return new Refused(refusal, violations, more);
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, Object> evidence() {
        return evidence;
    }
}
