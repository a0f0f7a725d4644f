package io.partnercloud.billing.documents.document;

import static io.partnercloud.printing.Markup.block;
import static io.partnercloud.printing.Markup.cell;
import static io.partnercloud.printing.Markup.row;
import static io.partnercloud.printing.Markup.table;

import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.printing.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines at a document's end on which people sign. */
public final class Signatures {
    private static final String HEAD = "Руководитель";
    private static final String DATE = "Дата подписания: «____» ______________ 20____ г.";
    private static final String ENTREPRENEUR = "Индивидуальный предприниматель";

    private Signatures() {}

    static Markup ofSeller(LegalEntity seller) {
        var who = seller.signatories();
        return table(
                "signatures",
                List.of(
                        row(cell("whole", line(who.headTitle() == null ? HEAD : who.headTitle(), who.headName()))),
                        row(cell("whole", line("Главный бухгалтер", who.accountantName())))));
    }

    /** Side by side, each with its name above. */
    public static Markup ofBoth(String sellerRole, LegalEntity seller, String buyerRole, Buyer buyer) {
        var who = seller.signatories();
        return table(
                "signatures",
                List.of(
                        row(
                                cell(
                                        "side",
                                        sellerRole + ": " + seller.requisites().name()),
                                cell("side", buyerRole + ": " + buyer.name())),
                        row(
                                cell("side", under(who.headTitle() == null ? HEAD : who.headTitle(), who.headName())),
                                cell("side", under(buyer.isEntrepreneur() ? ENTREPRENEUR : HEAD, buyer.signatory()))),
                        row(cell("side", DATE), cell("side", DATE)),
                        row(cell("stamp", "М. П."), cell("stamp", "М. П."))));
    }

    /** Half a page is too narrow for a title, a line and a name beside each other. */
    private static Markup under(String title, @Nullable String name) {
        return block(
                "under",
                block("post", title),
                table("signature", List.of(row(cell("line", ""), cell("person", name == null ? "" : name)))),
                block("hint", name == null ? "(подпись, расшифровка подписи)" : "(подпись)"));
    }

    private static Markup line(String title, @Nullable String name) {
        return table(
                "signature",
                List.of(row(cell("title", title), cell("line", ""), cell("person", name == null ? "" : name))));
    }
}
