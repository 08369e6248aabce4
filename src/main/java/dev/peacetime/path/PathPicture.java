package dev.peacetime.path;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Draws paths, for people: who begins at the left, whom they lead to at the right, one way below the other. */
@Provider
@Produces(PathPicture.SVG)
class PathPicture implements MessageBodyWriter<PathsView> {

    static final String SVG = "image/svg+xml";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == PathsView.class && media.isCompatible(MediaType.valueOf(SVG));
    }

    @Override
    public void writeTo(
            PathsView paths,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(new PathDrawing(paths).svg().getBytes(StandardCharsets.UTF_8));
    }
}
