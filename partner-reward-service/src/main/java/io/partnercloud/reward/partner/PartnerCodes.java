package io.partnercloud.reward.partner;

import io.partnercloud.contracts.values.PartnerCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which code belongs to which partner; no two partners share one, whether written with three digits or four (PRT-4). A code
 * that was corrected away stays the partner's: somebody may still send it.
 */
public interface PartnerCodes {
    /**
     * Gives the partner the lowest code that nobody has.
     *
     * @throws PartnerRefusal.NoCodeLeft when there is none
     */
    PartnerCode assignNext(PartnerId partner, LocalDate on);

    /**
     * Gives the partner this code, which may be a three-digit one of imported data, in place of the one that it has.
     *
     * @throws PartnerRefusal.CodeTaken when it is or was another partner's
     */
    void assign(PartnerId partner, AssignedCode code, LocalDate on);

    Optional<AssignedCode> of(PartnerId partner);
}
