package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;

/** A paid service beside the rent, with a status and a day of its own (CLI-9). */
public record OtherService(CloudService service, String tariff, Status status, LocalDate paidThrough) {
    /** How it stands by itself, whatever the rent does. */
    public enum Status {
        PAID,
        BLOCKED,
        ENDED
    }

    /** Facts come late: a paid day is never taken back by an older one. */
    public OtherService paidThrough(LocalDate day) {
        return new OtherService(service, tariff, status == Status.ENDED ? Status.PAID : status, latest(day));
    }

    public OtherService paidOnlyThrough(LocalDate day) {
        return day.isBefore(paidThrough) ? new OtherService(service, tariff, status, day) : this;
    }

    /** What has ended stays so until it is paid for anew. */
    public OtherService as(Status other) {
        return status == Status.ENDED ? this : new OtherService(service, tariff, other, paidThrough);
    }

    private LocalDate latest(LocalDate day) {
        return day.isAfter(paidThrough) ? day : paidThrough;
    }
}
