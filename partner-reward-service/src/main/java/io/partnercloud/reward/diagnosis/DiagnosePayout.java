package io.partnercloud.reward.diagnosis;

import io.partnercloud.contracts.partner.PayoutMissed;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.reward.accrual.RewardCalendar;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.PayoutSets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says why there are no documents for a quarter; where nothing explains it, the support line is asked, once (RWD-8). */
@Service
public class DiagnosePayout {
    private final PayoutFindings findings;
    private final PayoutSets sets;
    private final RewardCalendar calendar;
    private final Outbox outbox;
    private final Clock clock;

    DiagnosePayout(PayoutFindings findings, PayoutSets sets, RewardCalendar calendar, Outbox outbox, Clock clock) {
        this.findings = findings;
        this.sets = sets;
        this.calendar = calendar;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The documents that there are, else why there are none. */
    public record Diagnosis(Quarter quarter, List<UUID> documents, List<Reason> reasons) {}

    @Transactional
    public Diagnosis of(PartnerId partner, Quarter quarter) {
        var documents = sets.published(partner, quarter);
        if (!documents.isEmpty()) {
            return new Diagnosis(quarter, documents, List.of());
        }
        var reasons = findings.of(partner, quarter, calendar.current()).reasons();
        if (reasons.isEmpty() && findings.missed(partner, quarter, clock.instant())) {
            outbox.append(new PayoutMissed(partner.value(), quarter));
        }
        return new Diagnosis(quarter, List.of(), reasons);
    }

    /** Of somebody who belongs to no partner; {@code subject} is the token's. */
    @Transactional(readOnly = true)
    public Diagnosis ofNoPartner(String subject, Quarter quarter) {
        return new Diagnosis(quarter, List.of(), Findings.withoutPartner(waits(subject)));
    }

    private boolean waits(String subject) {
        try {
            return findings.waits(UUID.fromString(subject));
        } catch (IllegalArgumentException _) {
            return false; // a machine: it asks for nothing
        }
    }
}
