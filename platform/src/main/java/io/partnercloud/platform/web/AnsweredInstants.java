package io.partnercloud.platform.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes instants with one precision, milliseconds, whatever stands behind the point (RFC 3339). */
final class AnsweredInstants extends SimpleModule {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    AnsweredInstants() {
        super("partner-cloud-instants");
        addSerializer(new Written<>(Instant.class, at -> at.atOffset(ZoneOffset.UTC)));
        addSerializer(new Written<>(OffsetDateTime.class, at -> at));
    }

    private static final class Written<T> extends StdScalarSerializer<T> {
        private final transient Function<T, TemporalAccessor> local;

        Written(Class<T> type, Function<T, TemporalAccessor> local) {
            super(type);
            this.local = local;
        }

        @Override
        public void serialize(T time, JsonGenerator json, SerializationContext context) {
            json.writeString(FORM.format(local.apply(time)));
        }
    }
}
