package dev.peacetime.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What awaits somebody; each feature adds its own. */
@Schema(description = "What awaits you.")
public enum AgendaKind {
    /** Somebody on a wishlist whom you keep is to be looked at again; the subject is the entry. */
    ENTRY_TO_REVIEW,
    /** A role came that may be the one for somebody whom you keep; the subject is the entry. */
    ENTRY_WOKEN,
    /** Somebody on a wishlist whom you keep may not be kept much longer unless they say so; the subject is the entry. */
    ENTRY_TO_REFRESH,
    /** A member left who keeps entries still; the subject is that member. */
    KEEPER_LEFT,
    /** A referral waits for being acknowledged. */
    REFERRAL_TO_ACKNOWLEDGE,
    /** Whoever referred waits to hear how it goes. */
    REFERRAL_UPDATE_OWED,
    /** You were asked to speak with a referee and to write the note; the subject is the ask. */
    ASK_TO_ANSWER,
    /** The guard looked again and an ask of yours is suspended; withdraw it. The subject is the ask. */
    ASK_SUSPENDED,
    /** A candidate would talk with you about a manager whom you worked for; the subject is the reverse reference. */
    TALK_TO_GIVE,
    /** You are asked for an introduction, or to be introduced; the subject is the introduction. */
    INTRODUCTION_TO_ANSWER,
    /** You were introduced; whoever connected you waits to hear what came of it. */
    INTRODUCTION_OUTCOME_OWED,
    /** You have not been in touch for as long as you wanted to be at most; the subject is the tie. */
    TIE_COLD,
    /** It is time to be in touch; the subject is the tie. */
    TIE_COOLING
}
