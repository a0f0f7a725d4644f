package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import io.partnercloud.billing.payments.statement.exchange.PaymentSide;
import java.util.Map;
import java.util.Optional;

/** The bank accounts of our own companies; clients pay to the provider's (ORG-1). */
public record OwnAccounts(Map<String, Owner> owners) {
    /** Whose account it is. */
    public enum Owner {
        PROVIDER,
        PRINCIPAL
    }

    public OwnAccounts {
        owners = Map.copyOf(owners);
    }

    public boolean contains(String account) {
        return owners.containsKey(account);
    }

    /** Which of them this side of a document is. */
    Optional<String> of(PaymentSide side) {
        return owners.keySet().stream().filter(side::has).findFirst();
    }

    public boolean isProviders(PaymentSide side) {
        return of(side).map(owners::get).filter(Owner.PROVIDER::equals).isPresent();
    }

    /** Money of the principal, who pays the partners (ORG-1). */
    public boolean isPrincipals(PaymentSide side) {
        return of(side).map(owners::get).filter(Owner.PRINCIPAL::equals).isPresent();
    }

    /** Empty for a document between strangers. */
    public Optional<Direction> direction(BankDocument document) {
        var pays = of(document.payer()).isPresent();
        var isPaid = of(document.payee()).isPresent();
        if (pays && isPaid) {
            return Optional.of(Direction.INTERNAL);
        }
        if (isPaid) {
            return Optional.of(Direction.INCOMING);
        }
        return pays ? Optional.of(Direction.OUTGOING) : Optional.empty();
    }
}
