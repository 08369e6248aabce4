package dev.peacetime.kernel;

import com.ethlo.time.ITU;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Reads documents that a query answers, from the bytes of the answer; how a type is read is found out once, not for every row. They
 * are ours, in the form that the server gives them: what is looked at in what a caller sends was looked at when it came.
 */
final class JsonReaders {

    private final ObjectMapper json;
    private final ConcurrentMap<Class<?>, ObjectReader> ones = new ConcurrentHashMap<>();
    private final ConcurrentMap<Class<?>, ObjectReader> lists = new ConcurrentHashMap<>();

    JsonReaders(ObjectMapper json) {
        this.json = json.copy()
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), false)
                .registerModule(new SimpleModule("documents")
                        .addDeserializer(Instant.class, new Time())
                        .addDeserializer(LocalDate.class, new Day())
                        .addDeserializer(String.class, StringDeserializer.instance));
    }

    <T> T one(byte[] document, Class<T> type) {
        return read(ones.computeIfAbsent(type, json::readerFor), document);
    }

    <T> List<T> list(byte[] document, Class<T> type) {
        return read(lists.computeIfAbsent(type, json::readerForListOf), document);
    }

    private static <T> T read(ObjectReader reader, byte[] document) {
        try {
            return reader.readValue(document);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** By RFC 3339, as the server writes them and as we do. With the JDK's formatter they were half of what a document cost. */
    private static final class Time extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        Time() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return ITU.parseDateTime(parser.getText()).toInstant();
        }
    }

    /** By RFC 3339, too. */
    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return ITU.parseLenient(parser.getText()).toLocalDate();
        }
    }
}
