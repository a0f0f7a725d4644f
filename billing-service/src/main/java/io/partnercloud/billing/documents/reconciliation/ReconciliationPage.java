package io.partnercloud.billing.documents.reconciliation;

import static io.partnercloud.printing.Markup.block;
import static io.partnercloud.printing.Markup.cell;
import static io.partnercloud.printing.Markup.head;
import static io.partnercloud.printing.Markup.row;
import static io.partnercloud.printing.Markup.table;

import io.partnercloud.billing.documents.document.Buyer;
import io.partnercloud.billing.documents.document.Parties;
import io.partnercloud.billing.documents.document.Signatures;
import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.printing.Markup;
import io.partnercloud.printing.PdfPrinter;
import io.partnercloud.printing.RoublesInWords;
import io.partnercloud.printing.Wording;
import java.util.ArrayList;
import java.util.List;

/** How a reconciliation statement looks: the provider's figures on the left, room for the client's on the right. */
public final class ReconciliationPage {
    private static final String SELLER = "Исполнитель";
    private static final String BUYER = "Заказчик";

    private final PdfPrinter printer;

    public ReconciliationPage(PdfPrinter printer) {
        this.printer = printer;
    }

    /** The statement as PDF; no clock, no database and no file has a say in it. */
    public byte[] print(Reconciliation statement, LegalEntity seller, Buyer buyer) {
        var title = "Акт сверки взаимных расчётов за период " + Wording.days(statement.from(), statement.to());
        return printer.print(
                title,
                block(
                        "page",
                        block("title", title),
                        Parties.of(SELLER, seller, BUYER, buyer),
                        block("lines", table("lines", rows(statement))),
                        block("in-words", block("words", conclusion(statement, seller, buyer))),
                        Signatures.ofBoth(SELLER, seller, BUYER, buyer)));
    }

    private static List<Markup> rows(Reconciliation statement) {
        var rows = new ArrayList<Markup>();
        rows.add(head(row(
                cell("days", "Дата"),
                cell("name", "По данным исполнителя"),
                cell("money", "Дебет, руб."),
                cell("money", "Кредит, руб."),
                cell("money", "Дебет заказчика"),
                cell("money", "Кредит заказчика"))));
        rows.add(balance("Сальдо на начало " + Wording.day(statement.from()), statement.opening()));
        statement
                .movements()
                .forEach(movement -> rows.add(line(
                        Wording.day(movement.on()), name(movement), new Sides(movement.debit(), movement.credit()))));
        rows.add(figures("", "Обороты за период", Wording.money(statement.debit()), Wording.money(statement.credit())));
        rows.add(balance("Сальдо на конец " + Wording.day(statement.to()), statement.closing()));
        return rows;
    }

    /** What stands in the two columns. */
    private record Sides(Money debit, Money credit) {}

    /** On the side of who owes; nothing owed is said, not left out. */
    private static Markup balance(String name, Money balance) {
        var owedBack = balance.isNegative();
        return figures(
                "",
                name,
                owedBack ? "" : Wording.money(balance),
                owedBack ? Wording.money(balance.negated()) : balance.isZero() ? Wording.money(balance) : "");
    }

    private static Markup line(String day, String name, Sides sides) {
        return figures(day, name, sum(sides.debit), sum(sides.credit));
    }

    private static Markup figures(String day, String name, String debit, String credit) {
        return row(
                cell("days", day),
                cell("name", name),
                cell("money", debit),
                cell("money", credit),
                cell("money", ""),
                cell("money", ""));
    }

    private static String sum(Money amount) {
        return amount.isZero() ? "" : Wording.money(amount);
    }

    private static String name(Reconciliation.Movement movement) {
        return switch (movement.kind()) {
            case ACT -> "Акт № " + movement.document();
            case PAYMENT -> "Оплата: " + movement.document();
            case RETURN -> "Возврат оплаты: " + movement.document();
            case WRITE_OFF -> "Списание долга № " + movement.document();
        };
    }

    private static String conclusion(Reconciliation statement, LegalEntity seller, Buyer buyer) {
        var closing = statement.closing();
        var day = "На " + Wording.longDay(statement.to()) + " ";
        if (closing.isZero()) {
            return day + "задолженность отсутствует.";
        }
        var inFavourOf =
                closing.isNegative() ? buyer.name() : seller.requisites().name();
        var amount = closing.isNegative() ? closing.negated() : closing;
        return day + "задолженность в пользу " + inFavourOf + " составляет " + Wording.money(amount) + " руб. ("
                + RoublesInWords.of(amount) + ").";
    }
}
