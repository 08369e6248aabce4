package dev.peacetime.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "People who are to be known.")
record PersonBatch(@NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid NewPerson> people) {}
