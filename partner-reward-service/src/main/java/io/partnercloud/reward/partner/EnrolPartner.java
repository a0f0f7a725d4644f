package io.partnercloud.reward.partner;

import io.partnercloud.contracts.partner.PartnerCodeAssigned;
import io.partnercloud.contracts.partner.PartnerRegistered;
import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A company becomes a partner: it is registered, its contract holds, its code is assigned (PRT-3). */
@Service
public class EnrolPartner {
    private final Partners partners;
    private final PartnerContracts contracts;
    private final PartnerCodes codes;
    private final Outbox outbox;
    private final Clock clock;

    EnrolPartner(Partners partners, PartnerContracts contracts, PartnerCodes codes, Outbox outbox, Clock clock) {
        this.partners = partners;
        this.contracts = contracts;
        this.codes = codes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** With the next free code. */
    @Transactional
    public PartnerCode enrol(Partner partner, PartnerContract contract) {
        register(partner, contract);
        var code = codes.assignNext(partner.id(), LocalDate.now(clock));
        outbox.append(new PartnerCodeAssigned(partner.id().value(), code));
        return code;
    }

    /** With a code that is on file already; a three-digit one is kept, but nobody is told to use it (PRT-4). */
    @Transactional
    public void enrol(Partner partner, PartnerContract contract, AssignedCode code) {
        register(partner, contract);
        codes.assign(partner.id(), code, LocalDate.now(clock));
        code.code()
                .ifPresent(usable ->
                        outbox.append(new PartnerCodeAssigned(partner.id().value(), usable)));
    }

    private void register(Partner partner, PartnerContract contract) {
        partners.add(partner);
        contracts.add(contract);
        var id = partner.id().value();
        outbox.append(new PartnerRegistered(
                id,
                partner.requisites().name(),
                partner.requisites().inn().digits(),
                partner.contact().name(),
                partner.contact().email()));
        outbox.append(ContractFacts.signed(contract));
    }
}
