package dev.peacetime.intake;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.WriteRequest;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/v1/imports")
@Tag(name = "Integration")
class ImportResource {

    private final Imports imports;
    private final Writes writes;
    private final WriteRequest request;

    ImportResource(Imports imports, Writes writes, WriteRequest request) {
        this.imports = imports;
        this.writes = writes;
        this.request = request;
    }

    @GET
    @PermissionsAllowed(Permission.IMPORTS_READ)
    @Operation(summary = "List the imports that you may see, the newest first")
    public Page<ImportView> listImports(@Valid @BeanParam PageRequest page) {
        return imports.list(page);
    }

    @POST
    @Consumes({"text/csv", "application/vnd.jsonresume+json", MediaType.APPLICATION_JSON, "application/octet-stream"})
    @ResponseStatus(202)
    @PermissionsAllowed(Permission.IMPORTS_WRITE)
    @Operation(summary = "Import a file; watch it at the Location of the answer")
    @Refuses({"FORMAT_UNKNOWN", "FILE_EMPTY", "FILE_TOO_LARGE"})
    public RestResponse<ImportView> importFile(
            @BeanParam ImportOptions options,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String mediaType,
            @NotNull InputStream body)
            throws IOException {
        var format = options.formatOf(mediaType, null);
        try (var upload = Upload.of(body, null)) {
            request.contentIs(upload.digest());
            return writes.accept(() -> imports.take(upload, format, options.dryRun));
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(202)
    @PermissionsAllowed(Permission.IMPORTS_WRITE)
    @Operation(summary = "Import an uploaded file; watch it at the Location of the answer")
    @Refuses({"FORMAT_UNKNOWN", "FILE_EMPTY", "FILE_TOO_LARGE"})
    public RestResponse<ImportView> uploadImport(
            @BeanParam ImportOptions options, @RestForm("file") @Nullable FileUpload file) throws IOException {
        if (file == null) {
            throw IntakeRefusal.FILE_EMPTY.refused();
        }
        var format = options.formatOf(file.contentType(), file.fileName());
        try (var content = Files.newInputStream(file.uploadedFile());
                var upload = Upload.of(content, file.fileName())) {
            request.contentIs(upload.digest());
            return writes.accept(() -> imports.take(upload, format, options.dryRun));
        }
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.IMPORTS_READ)
    @Operation(summary = "Show how far an import is, and what came of it")
    public ImportView getImport(UUID id) {
        return imports.view(id);
    }

    @GET
    @Path("{id}/rows")
    @PermissionsAllowed(Permission.IMPORTS_READ)
    @Operation(summary = "List what became of each row, in the file's order")
    public Page<ImportRowView> listImportRows(
            UUID id,
            @QueryParam("outcome") @Parameter(description = "Only rows of which that became.") @Nullable
                    RowOutcome outcome,
            @Valid @BeanParam PageRequest page) {
        return imports.rows(id, outcome, page);
    }
}
