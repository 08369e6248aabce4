package dev.peacetime.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text that is no text: it holds a NUL or half a character. */
final class RefusedText extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    RefusedText(JsonParser parser, String sentence) {
        super(parser, sentence);
    }
}
