package dev.peacetime.introduction;

/** What really happened. Only {@link IntroductionQueries} tells anybody of it, and each what is theirs to know. */
enum IntroductionStage {
    ASKED,
    PASSED_ON,
    ACCEPTED,
    DECLINED
}
