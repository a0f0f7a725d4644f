package io.partnercloud.billing.documents.document;

import static io.partnercloud.printing.Markup.cell;
import static io.partnercloud.printing.Markup.row;
import static io.partnercloud.printing.Markup.table;

import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.printing.Markup;
import java.util.List;

/** Who deals with whom, as the head of a document says it. */
public final class Parties {
    private Parties() {}

    public static Markup of(String sellerRole, LegalEntity seller, String buyerRole, Buyer buyer) {
        return table(
                "parties",
                List.of(
                        row(cell("role", sellerRole + ":"), cell("party", named(seller))),
                        row(cell("role", buyerRole + ":"), cell("party", named(buyer)))));
    }

    public static String named(LegalEntity seller) {
        var requisites = seller.requisites();
        var kpp = requisites.kppIfAny();
        return requisites.name() + ", ИНН " + requisites.inn() + (kpp == null ? "" : ", КПП " + kpp) + ", "
                + seller.address();
    }

    public static String named(Buyer buyer) {
        return buyer.name() + (buyer.inn() == null ? "" : ", ИНН " + buyer.inn())
                + (buyer.kpp() == null ? "" : ", КПП " + buyer.kpp()) + ", логин " + buyer.login();
    }
}
