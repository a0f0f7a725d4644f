package io.partnercloud.platform.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** One cell of an exported table; what it is decides how each format writes it. */
sealed interface Cell {
    Cell EMPTY = new Empty();

    record Empty() implements Cell {}

    record Text(String text) implements Cell {}

    /** A plain number: a count, a percentage. */
    record Count(BigDecimal number) implements Cell {}

    /** Roubles with two places. */
    record Amount(BigDecimal roubles) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** Shown as Moscow's time, to the second. */
    record Moment(Instant at) implements Cell {}
}
