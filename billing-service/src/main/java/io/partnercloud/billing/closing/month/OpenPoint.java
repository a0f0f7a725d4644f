package io.partnercloud.billing.closing.month;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that a step lacks: how many, of what, on which day. */
public record OpenPoint(
        Lack lack,
        long count,
        @Nullable String subject,
        @Nullable LocalDate day) {
    static OpenPoint of(Lack lack) {
        return new OpenPoint(lack, 1, null, null);
    }

    static OpenPoint counted(Lack lack, long count) {
        return new OpenPoint(lack, count, null, null);
    }

    static OpenPoint on(Lack lack, LocalDate day, long count) {
        return new OpenPoint(lack, count, null, day);
    }
}
