package dev.peacetime.introduction;

import dev.peacetime.organization.AgendaPart;
import jakarta.enterprise.context.ApplicationScoped;

/** Introductions that wait for somebody's word, and those of which it is not told yet what came of them. */
@ApplicationScoped
class IntroductionsToAnswer implements AgendaPart {

    @Override
    public String sql() {
        return IntroductionQueries.TO_ANSWER;
    }
}
