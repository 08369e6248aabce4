package dev.peacetime.assistant;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Lets what a resource takes from its query be read from JSON, under the same names. */
class QueryNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findNameForDeserialization(Annotated field) {
        var parameter = field.getAnnotation(QueryParam.class);
        return parameter == null ? null : PropertyName.construct(parameter.value());
    }
}
