package io.partnercloud.platform.web;

import io.partnercloud.platform.export.ExportFormat;
import io.partnercloud.platform.problem.Languages;
import io.partnercloud.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes whole lists as CSV or XLSX while they are read from the database. */
final class ExportConverter extends AbstractHttpMessageConverter<WholeList<?>> {
    private final ExportPlaces places;
    private final Clock clock;

    ExportConverter(ExportPlaces places, Clock clock) {
        super(Stream.of(ExportFormat.values()).map(ExportFormat::mediaType).toArray(MediaType[]::new));
        this.places = places;
        this.clock = clock;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == WholeList.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected WholeList<?> readInternal(Class<? extends WholeList<?>> type, HttpInputMessage request) {
        throw new UnsupportedOperationException("exports are only written");
    }

    @Override
    protected void writeInternal(WholeList<?> list, HttpOutputMessage answer) throws IOException {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        try (var _ = places.take(Objects.requireNonNullElse(Caller.subject(), request.getRemoteAddr()))) {
            write(list, answer, request);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private <T> void write(WholeList<T> list, HttpOutputMessage answer, HttpServletRequest request) throws IOException {
        var columns = Objects.requireNonNull(list.columns(), () -> "no columns for " + request.getRequestURI());
        var format = ExportFormat.of(Objects.requireNonNull(answer.getHeaders().getContentType()))
                .orElseThrow();
        var export = new ExportAnswer<>(columns, format, Languages.of(request), LocalDate.now(clock), answer);
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            list.rows().read(export);
        }
        export.finish();
    }
}
