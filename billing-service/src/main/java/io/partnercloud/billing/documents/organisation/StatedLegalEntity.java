package io.partnercloud.billing.documents.organisation;

import io.partnercloud.billing.pricing.price.VatRegime;
import io.partnercloud.contracts.requisites.Bic;
import io.partnercloud.contracts.requisites.CorrespondentAccount;
import io.partnercloud.contracts.requisites.StatedRequisites;
import io.partnercloud.contracts.requisites.StatedRequisites.Fault;
import io.partnercloud.printing.PaymentCode.Payee;
import java.util.ArrayList;
import java.util.List;

/** A company's requisites as an operator wrote them down, not checked yet. A KPP makes it a company, none an entrepreneur. */
public record StatedLegalEntity(
        StatedRequisites requisites,
        LegalEntity.Role role,
        String address,
        String bankName,
        String correspondentAccount,
        VatRegime vatRegime,
        String numberSeries,
        LegalEntity.Signatories signatories) {

    /** Everything that is wrong with them, empty when {@link #checked} will succeed. */
    public List<Fault> faults() {
        var faults = new ArrayList<>(requisites.faults());
        var bankIsKnown = faults.stream().noneMatch(fault -> fault.field().equals("bic"));
        if (bankIsKnown && !isCorrespondentAccount()) {
            faults.add(new Fault("correspondentAccount", "correspondent_account_key"));
        }
        if (faults.isEmpty() && !fitsPaymentCode()) {
            faults.add(new Fault("name", "payment_code_too_long"));
            faults.add(new Fault("bankName", "payment_code_too_long"));
        }
        return faults;
    }

    /** @throws LegalEntityRefusal.InvalidLegalEntity naming all its faults (PRT-2) */
    LegalEntity checked(String code) {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new LegalEntityRefusal.InvalidLegalEntity(faults);
        }
        var checked = requisites.checked();
        return new LegalEntity(
                code,
                role,
                checked,
                address,
                bankName,
                new CorrespondentAccount(checked.account().bic(), correspondentAccount),
                vatRegime,
                numberSeries,
                signatories,
                0);
    }

    private boolean isCorrespondentAccount() {
        try {
            return new CorrespondentAccount(new Bic(requisites.bic()), correspondentAccount)
                    .number()
                    .equals(correspondentAccount);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** INV-5: what clients pay to has to fit into the payment code of their invoices. */
    private boolean fitsPaymentCode() {
        try {
            return new Payee(
                            requisites.name(),
                            requisites.inn(),
                            requisites.kpp(),
                            requisites.account(),
                            bankName,
                            requisites.bic(),
                            correspondentAccount)
                    .name()
                    .equals(requisites.name());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
