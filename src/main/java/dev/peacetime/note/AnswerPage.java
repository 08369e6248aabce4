package dev.peacetime.note;

import dev.peacetime.backchannel.Question;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a referee is shown behind their link. */
@Schema(description = "What a referee is shown behind their link. The candidate is named to them by whoever sent it.")
record AnswerPage(
        List<Question> questions,

        @Schema(description = "Until when the link is good.")
        Instant expiresAt,

        @Schema(description = "What will happen to their words, and who may read them, by tier.")
        List<String> rules) {

    private static final List<String> RULES = List.of(
            "OPEN: those who hire for the role read your note and see that it is yours.",
            "CONFIDENTIAL: those who hire for the role read your note; who wrote it is not said, nor when, nor where and when you"
                    + " worked together. That you answered shows by nothing. Your own words may give you away: choose them well.",
            "Everybody who reads your note is written down, with what for. It is deleted after six months.",
            "The candidate may ask what is kept about them; a note given in confidence is shown only where the law asks it.",
            "Your words are kept under lock: a copy of the database shows none of them. They become no score and refuse nobody"
                    + " by themselves, and no other organization sees them.",
            "Summaries name nobody, and count notes only where they may be of three people at least for all that a reader can"
                    + " tell.",
            "Until the link ends you may answer again: each note is kept and counted on its own, and declining takes none back."
                    + " An OPEN note and declining end the link.",
            "Do not write about age, health, family, religion, union, origin, sex or politics: you are asked again if you do.",
            "You need not answer. Whether you decline or do not react, nothing is held against anybody.");

    static AnswerPage of(List<Question> questions, Instant expiresAt) {
        return new AnswerPage(questions, expiresAt, RULES);
    }
}
