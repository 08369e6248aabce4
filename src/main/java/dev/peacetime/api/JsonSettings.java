package dev.peacetime.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.text.Normalizer;

/** JSON is read strictly: nothing twice, nothing unknown, nothing taken for something else, and text is text. */
@Singleton
class JsonSettings implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(50)
                        .maxNumberLength(40)
                        .maxNameLength(200)
                        .build());
        mapper.getFactory().configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        mapper.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        refuseOtherShapes(mapper, LogicalType.Textual, CoercionInputShape.Integer);
        refuseOtherShapes(mapper, LogicalType.Textual, CoercionInputShape.Float);
        refuseOtherShapes(mapper, LogicalType.Textual, CoercionInputShape.Boolean);
        refuseOtherShapes(mapper, LogicalType.Boolean, CoercionInputShape.Integer);
        refuseOtherShapes(mapper, LogicalType.Boolean, CoercionInputShape.String);
        refuseOtherShapes(mapper, LogicalType.Integer, CoercionInputShape.String);
        refuseOtherShapes(mapper, LogicalType.Integer, CoercionInputShape.Float);
        refuseOtherShapes(mapper, LogicalType.Integer, CoercionInputShape.Boolean);
        refuseOtherShapes(mapper, LogicalType.Float, CoercionInputShape.String);
        refuseOtherShapes(mapper, LogicalType.Enum, CoercionInputShape.Integer);
        refuseOtherShapes(mapper, LogicalType.DateTime, CoercionInputShape.Integer);
        mapper.registerModule(new SimpleModule("text").addDeserializer(String.class, new Text()));
    }

    private static void refuseOtherShapes(ObjectMapper mapper, LogicalType type, CoercionInputShape shape) {
        mapper.coercionConfigFor(type)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setCoercion(shape, CoercionAction.Fail);
    }

    /** Text without NUL (PostgreSQL cannot hold it) and without half characters, in the one normal form in which texts compare. */
    private static final class Text extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(com.fasterxml.jackson.core.JsonToken.VALUE_STRING)) {
                throw new RefusedText(parser, "must be a text");
            }
            var text = parser.getText();
            PlainText.wrongIn(text).ifPresent(sentence -> {
                throw new IllegalArgumentException(sentence);
            });
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }
}
