package io.partnercloud.billing.documents.edo.upd;

import io.partnercloud.billing.documents.document.Buyer;
import io.partnercloud.billing.documents.edo.BuyerRequisites;
import io.partnercloud.billing.documents.organisation.LegalEntity;
import org.jspecify.annotations.Nullable;

/**
 * How operators of electronic exchange address those who take part. Who has told no identifier of its own is called after the
 * operator, INN and KPP, which is how most operators make them.
 *
 * @param operator the three characters of our operator
 */
public record Participants(String operator) {
    public Participants {
        if (!operator.matches("[0-9A-Za-z]{3}")) {
            throw new IllegalArgumentException("an operator of exchange is three characters: '" + operator + "'");
        }
    }

    String of(LegalEntity seller) {
        var kpp = seller.requisites().kppIfAny();
        return called(seller.requisites().inn().digits(), kpp == null ? null : kpp.text());
    }

    String of(Buyer buyer, BuyerRequisites requisites) {
        var told = requisites.participant();
        var kpp = requisites.kpp();
        return told != null ? told : called(buyer.requireInn(), kpp == null ? null : kpp.text());
    }

    private String called(String inn, @Nullable String kpp) {
        return operator + "-" + inn + (kpp == null ? "" : "-" + kpp);
    }
}
