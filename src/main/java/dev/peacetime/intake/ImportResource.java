package dev.peacetime.intake;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.WriteRequest;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/v1/imports")
@Tag(name = "Integration")
class ImportResource {

    private final Imports imports;
    private final ImportWatch watch;
    private final Writes writes;
    private final WriteRequest write;

    ImportResource(Imports imports, ImportWatch watch, Writes writes, WriteRequest write) {
        this.imports = imports;
        this.watch = watch;
        this.writes = writes;
        this.write = write;
    }

    @GET
    @PermissionsAllowed(Permission.IMPORTS_READ)
    @Operation(summary = "List the imports that you sent, or all if you administer the members, the newest first")
    public Page<ImportView> listImports(@Valid @BeanParam PageRequest page) {
        return imports.list(page);
    }

    @POST
    @Consumes({
        "text/csv",
        "text/vcard",
        "text/x-vcard",
        "application/vnd.jsonresume+json",
        "application/json",
        "application/octet-stream"
    })
    @ResponseStatus(202)
    @PermissionsAllowed(Permission.IMPORTS_WRITE)
    @Operation(summary = "Import people from a file, 256 MiB at most, which is worked off behind")
    @Refuses({"FILE_REQUIRED", "FORMAT_REQUIRED", "MAPPING_INVALID", "WISHLIST_UNKNOWN", "BODY_TOO_LARGE"})
    public RestResponse<ImportView> importFile(
            @BeanParam ImportRequest request, @Context HttpHeaders headers, InputStream file) throws IOException {
        return queue(request.of(headers.getHeaderString("Content-Type"), null, null), file);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(202)
    @PermissionsAllowed(Permission.IMPORTS_WRITE)
    @Operation(summary = "Import people from a file that a form uploads")
    @Refuses({"FILE_REQUIRED", "FORMAT_REQUIRED", "MAPPING_INVALID", "WISHLIST_UNKNOWN", "BODY_TOO_LARGE"})
    public RestResponse<ImportView> uploadImport(
            @BeanParam ImportRequest request,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("mapping") @Size(max = 4000) @Nullable String mapping)
            throws IOException {
        if (file == null) {
            throw IntakeRefusal.FILE_REQUIRED.refused();
        }
        try (var content = Files.newInputStream(file.uploadedFile())) {
            return queue(request.of(file.contentType(), file.fileName(), mapping), content);
        }
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.IMPORTS_READ)
    @Operation(summary = "Show how far an import has come")
    public CompletionStage<ImportView> getImport(UUID id) {
        return imports.shown(id);
    }

    @GET
    @Path("{id}")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.IMPORTS_READ)
    @Operation(summary = "Watch how an import comes along, until it is over")
    public Multi<ImportView> watchImport(UUID id, @Context HttpServerResponse response) {
        var now = imports.file(id);
        response.putHeader("ETag", now.etag());
        return watch.from(now);
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(202)
    @PermissionsAllowed(Permission.IMPORTS_WRITE)
    @Operation(summary = "Undo what an import made, except what others touched since")
    @Refuses({"IMPORT_NOT_OVER", "NOTHING_TO_UNDO"})
    public RestResponse<ImportView> undoImport(UUID id) {
        return writes.acceptAt(() -> imports.undo(id));
    }

    @GET
    @Path("{id}/rows")
    @PermissionsAllowed(Permission.IMPORTS_READ)
    @Operation(summary = "List what became of each row of a file, in its order")
    public Page<ImportRowView> listImportRows(
            UUID id, @BeanParam ImportRowFilter filter, @Valid @BeanParam PageRequest page) {
        return imports.rows(id, filter, page);
    }

    private RestResponse<ImportView> queue(NewImport form, InputStream content) throws IOException {
        try (var file = UploadedFile.receive(content, form.format().largest)) {
            write.contentIs(file.digest());
            return writes.accept(() -> imports.queue(form, file));
        }
    }
}
