package dev.peacetime.report;

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

/** Writes reports for spreadsheets. */
@Provider
@Produces("text/csv")
class ReportCsv implements MessageBodyWriter<Object> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return ReportForm.isOne(type, generic);
    }

    @Override
    public void writeTo(
            Object answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var report = ReportForm.of(answer);
        headers.putSingle("Content-Type", "text/csv;charset=UTF-8");
        headers.putSingle("Content-Disposition", "attachment; filename=\"" + report.named() + ".csv\"");
        out.write(CsvText.of(report.columns(), report.lines()).getBytes(StandardCharsets.UTF_8));
    }
}
