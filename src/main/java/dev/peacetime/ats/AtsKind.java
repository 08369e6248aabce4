package dev.peacetime.ats;

import com.fasterxml.jackson.databind.JsonNode;

/** Systems that are understood: how each proves that an event is its own, and what its events say. */
enum AtsKind {
    GREENHOUSE("Signature", "sha256 ") {
        @Override
        Happening read(JsonNode event) {
            return GreenhouseRules.read(event);
        }
    },
    LEVER(null, "") {
        @Override
        boolean verifies(String secret, SentEvent sent) {
            return LeverRules.verifies(secret, sent.json());
        }

        @Override
        byte[] digest(SentEvent sent) {
            return SignatureRules.sha256(LeverRules.signed(sent.json()));
        }

        @Override
        Happening read(JsonNode event) {
            return LeverRules.read(event);
        }
    },
    ASHBY("Ashby-Signature", "sha256=") {
        @Override
        Happening read(JsonNode event) {
            return AshbyRules.read(event);
        }
    };

    /** In which header the signature of the body comes; none: it stands in the body. */
    final @org.jspecify.annotations.Nullable String header;

    private final String scheme;

    AtsKind(@org.jspecify.annotations.Nullable String header, String scheme) {
        this.header = header;
        this.scheme = scheme;
    }

    /** Whether the event comes from whoever has the secret; compared in constant time. */
    boolean verifies(String secret, SentEvent sent) {
        return SignatureRules.verifies(secret, sent.body(), sent.signature(), scheme);
    }

    /** What tells the event from every other, of what is signed. */
    byte[] digest(SentEvent sent) {
        return SignatureRules.sha256(sent.body());
    }

    abstract Happening read(JsonNode event);
}
