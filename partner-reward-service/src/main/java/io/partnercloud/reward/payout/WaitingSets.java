package io.partnercloud.reward.payout;

import io.partnercloud.contracts.partner.PayoutReminderDue.Step;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sets that wait for a step, and who has been reminded of it (RWD-5). */
public interface WaitingSets {
    /** How many wait for the step since that day or before, and nobody has been reminded. */
    long count(Step step, LocalDate since);

    /** The same, page by page. */
    List<Waiting> find(Step step, LocalDate since, Optional<UUID> after, int limit);

    /** How many are objected to since that day or before. */
    long countUnanswered(LocalDate since);

    List<UUID> unanswered(LocalDate since, Optional<UUID> after, int limit);

    /** Remembers that it is told; false where it had been before. */
    boolean remember(Waiting set, Step step, LocalDate on);

    /** A set that has stood in its state since a day. */
    record Waiting(
            UUID id,
            PartnerId partner,
            String partnerName,
            Quarter quarter,
            Money total,
            int version,
            LocalDate publishedOn,
            LocalDate since) {}
}
