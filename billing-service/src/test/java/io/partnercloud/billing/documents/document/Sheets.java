package io.partnercloud.billing.documents.document;

import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.pricing.price.VatRegime;
import io.partnercloud.contracts.requisites.BankAccount;
import io.partnercloud.contracts.requisites.Bic;
import io.partnercloud.contracts.requisites.CorrespondentAccount;
import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.requisites.Kpp;
import io.partnercloud.contracts.requisites.Ogrn;
import io.partnercloud.contracts.requisites.Requisites;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.printing.Lines;
import io.partnercloud.printing.PrintedLine;
import io.partnercloud.printing.Vat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What stands on the documents that tests print. */
public final class Sheets {
    private Sheets() {}

    public static LegalEntity provider() {
        var bic = new Bic("044525999");
        return new LegalEntity(
                "provider",
                LegalEntity.Role.PROVIDER,
                Requisites.of(
                        "ООО «Облачная аренда»",
                        new Inn("7701990013"),
                        new Kpp("770101001"),
                        new Ogrn("1027700009908"),
                        new BankAccount(bic, "40702810500000000101")),
                "101000, г. Москва, ул. Примерная, д. 1",
                "АО «Учебный банк»",
                new CorrespondentAccount(bic, "30101810000000600999"),
                VatRegime.GENERAL,
                "",
                new LegalEntity.Signatories("Генеральный директор", "Ясный О. П.", "Счётная М. И."),
                0);
    }

    public static Buyer romashka() {
        return new Buyer("ООО «Ромашка»", "7707083893", new ClientLogin("1R00042"));
    }

    public static PrintedLine line(String name, String from, String to, int quantity, String price, String amount) {
        return new PrintedLine(
                name,
                new PrintedLine.Days(LocalDate.parse(from), LocalDate.parse(to)),
                quantity,
                "подкл.",
                Money.of(price),
                Money.of(amount),
                Vat.NONE,
                Money.ZERO,
                "пп. 26 п. 2 ст. 149 НК РФ");
    }

    /** Example 1 of the manual asked for on 20.10.2026 for one month: 5 395.81. */
    public static List<PrintedLine> exampleOne() {
        return List.of(
                line("1С:Зарплата и управление персоналом", "2026-10-20", "2026-10-31", 2, "1330.00", "1029.68"),
                line("1С:Бухгалтерия", "2026-10-20", "2026-10-31", 1, "1230.00", "476.13"),
                line("1С:Зарплата и управление персоналом", "2026-11-01", "2026-11-30", 2, "1330.00", "2660.00"),
                line("1С:Бухгалтерия", "2026-11-01", "2026-11-30", 1, "1230.00", "1230.00"));
    }

    public static InvoiceSheet invoice(List<PrintedLine> lines) {
        return new InvoiceSheet(
                new InvoiceNumber("2026-000001"),
                LocalDate.parse("2026-10-20"),
                LocalDate.parse("2026-10-27"),
                provider(),
                romashka(),
                new Lines(lines),
                Optional.empty());
    }

    public static List<PrintedLine> manyLines(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> line("1С:Бухгалтерия", "2026-11-01", "2026-11-30", 1, "1230.00", "1230.00"))
                .toList();
    }
}
