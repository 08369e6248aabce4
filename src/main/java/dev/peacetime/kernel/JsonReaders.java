package dev.peacetime.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Reads documents that a query answers; how a type is read is found out once, not for every row. */
final class JsonReaders {

    private final ObjectMapper json;
    private final ConcurrentMap<Class<?>, ObjectReader> ones = new ConcurrentHashMap<>();
    private final ConcurrentMap<Class<?>, ObjectReader> lists = new ConcurrentHashMap<>();

    JsonReaders(ObjectMapper json) {
        this.json = json;
    }

    <T> T one(String text, Class<T> type) {
        return read(ones.computeIfAbsent(type, json::readerFor), text);
    }

    <T> List<T> list(String text, Class<T> type) {
        return read(lists.computeIfAbsent(type, json::readerForListOf), text);
    }

    private static <T> T read(ObjectReader reader, String text) {
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
