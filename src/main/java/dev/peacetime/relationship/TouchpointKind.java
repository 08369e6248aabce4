package dev.peacetime.relationship;

/** What passed between two; its weight is what it adds to the heat of their tie when it is new ({@link StrengthRules}). */
public enum TouchpointKind {
    MET(1.0),
    HELPED(1.0),
    CALLED(0.8),
    INTRODUCED(0.8),
    WROTE(0.5),
    CONGRATULATED(0.3),
    OTHER(0.3);

    final double weight;

    TouchpointKind(double weight) {
        this.weight = weight;
    }
}
