package io.partnercloud.platform.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.export.ExportFormat;
import io.partnercloud.platform.export.TableWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;

/**
 * An export on its way to its reader. It begins when the first rows are there, so that whatever goes wrong before is
 * answered with a problem; whatever goes wrong later breaks it off unfinished.
 */
final class ExportAnswer<T> implements Consumer<List<T>> {
    private final Columns<T> columns;
    private final ExportFormat format;
    private final Locale language;
    private final LocalDate today;
    private final HttpOutputMessage answer;
    private @Nullable TableWriter begun;

    ExportAnswer(Columns<T> columns, ExportFormat format, Locale language, LocalDate today, HttpOutputMessage answer) {
        this.columns = columns;
        this.format = format;
        this.language = language;
        this.today = today;
        this.answer = answer;
    }

    @Override
    public void accept(List<T> rows) {
        try {
            var table = begin();
            for (T row : rows) {
                table.row(columns.cells(row, language));
            }
            table.flush();
            answer.getBody().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows were there. */
    void finish() throws IOException {
        begin().finish();
        answer.getBody().flush();
    }

    private TableWriter begin() throws IOException {
        if (begun == null) {
            describe(answer.getHeaders());
            begun = format.open(answer.getBody(), columns.name().in(language), language);
            begun.titles(columns.titles(language));
        }
        return begun;
    }

    private void describe(HttpHeaders headers) {
        if (format == ExportFormat.CSV) {
            headers.setContentType(new MediaType(format.mediaType(), Map.of("charset", "UTF-8", "header", "present")));
        }
        headers.setContentLanguage(language);
        // RFC 6266: a name for everybody in ASCII, and the name in the reader's language
        headers.set(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                        .formatted(
                                fileName(columns.name().english()),
                                URLEncoder.encode(fileName(columns.name().in(language)), StandardCharsets.UTF_8)
                                        .replace("+", "%20")));
    }

    private String fileName(String name) {
        return name + "-" + today + "." + format.extension();
    }
}
