package io.partnercloud.reward.partner;

import io.partnercloud.contracts.partner.PartnerCodeAssigned;
import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator puts a code in the place of a wrong one, such as an imported one of three digits (PRT-4). */
@Service
public class CorrectCode {
    private final Partners partners;
    private final PartnerCodes codes;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    CorrectCode(Partners partners, PartnerCodes codes, Outbox outbox, Audit audit, Clock clock) {
        this.partners = partners;
        this.codes = codes;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The code that the partner has already changes nothing. */
    @Transactional
    public void correct(PartnerId partner, PartnerCode code, String reason) {
        if (!partners.contains(partner)) {
            throw new PartnerRefusal.Unknown(partner);
        }
        var before = codes.of(partner).map(AssignedCode::text).orElse("");
        if (before.equals(code.digits())) {
            return;
        }
        codes.assign(partner, new AssignedCode(code.digits()), LocalDate.now(clock));
        outbox.append(new PartnerCodeAssigned(partner.value(), code));
        audit.record(
                "partner-code.corrected",
                "partner:" + partner,
                reason,
                Map.of("code", before),
                Map.of("code", code.digits()));
    }
}
