package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The client belongs to the partner from {@code since} on, and to {@code previous}, where there was one, until the day before
 * (PRT-10, PRT-18). {@code sequence} counts a client's partners from 1: of two facts the one with the higher number holds,
 * also on one day and whenever they come.
 */
@WireType("partner.client-attributed.v1")
public record ClientAttributed(
        UUID partner,
        UUID client,
        ClientLogin login,
        LocalDate since,
        long sequence,
        @Nullable UUID previous) implements PartnerEvent {
    /** What concerns one client stays in order. */
    @Override
    public String key() {
        return client.toString();
    }
}
