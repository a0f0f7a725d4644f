package io.partnercloud.gateway.businessdate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The sandbox's date; {@code movingTo} while it moves, {@code error} where the last move ended early. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BusinessDateView(
        LocalDate date,
        @Nullable Integer days,
        @Nullable LocalDate movingTo,
        @Nullable String error) {}
