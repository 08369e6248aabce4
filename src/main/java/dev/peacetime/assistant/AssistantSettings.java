package dev.peacetime.assistant;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Which web pages assistants may call from. */
@ConfigMapping(prefix = "peacetime.assistant")
interface AssistantSettings {

    /** Their origins, {@code https://chat.example.com}. None, if left out: what runs in no browser sends no origin. */
    Optional<List<String>> origins();
}
