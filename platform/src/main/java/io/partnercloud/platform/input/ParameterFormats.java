package io.partnercloud.platform.input;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.contracts.values.Quarter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.springframework.format.FormatterRegistry;

/** How parameters are read: the values of the domain and dates within {@link KnownYears}. */
final class ParameterFormats {
    private ParameterFormats() {}

    static void register(FormatterRegistry registry) {
        registry.addConverter(String.class, Money.class, Money::of);
        registry.addConverter(String.class, ClientLogin.class, ClientLogin::new);
        registry.addConverter(String.class, PartnerCode.class, PartnerCode::new);
        registry.addConverter(String.class, Quarter.class, ParameterFormats::quarter);
        dates(registry, LocalDate.class, text -> KnownYears.checked(LocalDate.parse(text)));
        dates(registry, YearMonth.class, text -> KnownYears.checked(YearMonth.parse(text)));
        dates(registry, OffsetDateTime.class, text -> KnownYears.checked(OffsetDateTime.parse(text)));
        dates(registry, Instant.class, ParameterFormats::instant);
    }

    private static Quarter quarter(String text) {
        var quarter = Quarter.parse(text);
        KnownYears.checked(quarter.firstDay());
        return quarter;
    }

    private static Instant instant(String text) {
        var instant = Instant.parse(text);
        KnownYears.checked(instant.atOffset(ZoneOffset.UTC));
        return instant;
    }

    /** A formatter is not asked about {@code ?from=}: that says nothing, as a form does whose field was left empty. */
    private static <T> void dates(FormatterRegistry registry, Class<T> type, Function<String, T> form) {
        registry.addFormatterForFieldType(
                type, (time, _) -> String.valueOf(time), (text, _) -> form.apply(text.strip()));
    }
}
