package io.partnercloud.platform.input;

import io.partnercloud.platform.problem.RefusedValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.ext.javatime.deser.YearMonthDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** How the values of a request's body are read; what services read for themselves is none of its business. */
final class RequestJson extends SimpleModule {
    RequestJson() {
        super("partner-cloud-requests");
        addDeserializer(String.class, new RequestTexts(false));
        addKeyDeserializer(String.class, new Keys());
        addDeserializer(
                LocalDate.class,
                new RequestDates<>(LocalDate.class, LocalDateDeserializer.INSTANCE, LocalDate::getYear));
        addDeserializer(
                YearMonth.class,
                new RequestDates<>(YearMonth.class, YearMonthDeserializer.INSTANCE, YearMonth::getYear));
        addDeserializer(
                OffsetDateTime.class,
                new RequestDates<>(
                        OffsetDateTime.class, InstantDeserializer.OFFSET_DATE_TIME, OffsetDateTime::getYear));
        addDeserializer(
                Instant.class,
                new RequestDates<>(
                        Instant.class,
                        InstantDeserializer.INSTANT,
                        at -> at.atOffset(ZoneOffset.UTC).getYear()));
    }

    private static final class Keys extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            if (!Characters.areFit(key)) {
                throw new RefusedValue(context.getParser(), "forbidden_characters", String.class);
            }
            return key;
        }
    }
}
