package io.partnercloud.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** The forms in which a whole list leaves the platform (CAB-7). */
public enum ExportFormat {
    CSV("csv", "text/csv") {
        @Override
        public TableWriter open(OutputStream out, String name, Locale language) throws IOException {
            return new CsvTable(out, CsvDialect.of(language));
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public TableWriter open(OutputStream out, String name, Locale language) {
            return new XlsxTable(out, name, language);
        }
    };

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    /** A writer of a table of this name, for readers of this language. */
    public abstract TableWriter open(OutputStream out, String name, Locale language) throws IOException;

    /** Empty where the caller would rather, or as well, have JSON. {@code accepted} has the best liked first. */
    public static Optional<ExportFormat> preferred(List<MediaType> accepted) {
        for (MediaType wish : accepted) {
            if (wish.isCompatibleWith(MediaType.APPLICATION_JSON)) {
                return Optional.empty();
            }
            var format = Stream.of(values())
                    .filter(each -> wish.isCompatibleWith(each.mediaType()))
                    .findFirst();
            if (format.isPresent()) {
                return format;
            }
        }
        return Optional.empty();
    }

    public static Optional<ExportFormat> of(MediaType mediaType) {
        return Stream.of(values())
                .filter(each -> each.mediaType().equalsTypeAndSubtype(mediaType))
                .findFirst();
    }
}
