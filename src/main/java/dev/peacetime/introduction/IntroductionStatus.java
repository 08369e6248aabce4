package dev.peacetime.introduction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where an introduction stands, as far as it is yours to know.")
enum IntroductionStatus {
    /** For who asked: it may be unread, declined or on its way until the deadline. */
    WAITING,
    /** You are asked. */
    TO_ANSWER,
    /** You have passed it on; what the target says to it is theirs until they accept. */
    PASSED_ON,
    ACCEPTED,
    /** You have declined. */
    DECLINED,
    /** The deadline is over and nothing came of it, for whatever reason. */
    NOT_THIS_TIME
}
