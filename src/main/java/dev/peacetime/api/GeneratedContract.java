package dev.peacetime.api;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * The contract as the build generated it, read when somebody first asks for it. Since 3.31 Quarkus reads and writes it at
 * each start, a sixth of ours (quarkusio/quarkus#54826), whence it is shown a class loader that has none. To be removed with
 * a Quarkus that waits, too (#55538).
 */
@Singleton
@Alternative
@Priority(1)
public class GeneratedContract extends OpenApiDocumentService {

    private static final String RESOURCE = OpenApiConstants.BASE_NAME + "." + Format.YAML;

    private final ClassLoader application = Thread.currentThread().getContextClassLoader();
    private final Map<Format, byte[]> written = new EnumMap<>(Format.class);

    GeneratedContract() {
        OpenApiConstants.classLoader = ClassLoader.getPlatformClassLoader();
    }

    @Override
    public synchronized byte[] getDocument(String name, Format format) {
        if (written.isEmpty()) {
            var document = SmallRyeOpenAPI.builder()
                    .enableModelReader(false)
                    .enableStandardStaticFiles(false)
                    .enableAnnotationScan(false)
                    .enableStandardFilter(false)
                    .withCustomStaticFile(this::generated)
                    .build();
            written.put(Format.YAML, document.toYAML().getBytes(StandardCharsets.UTF_8));
            written.put(Format.JSON, document.toJSON().getBytes(StandardCharsets.UTF_8));
        }
        return written.get(format);
    }

    private InputStream generated() {
        return application.getResourceAsStream(RESOURCE);
    }
}
