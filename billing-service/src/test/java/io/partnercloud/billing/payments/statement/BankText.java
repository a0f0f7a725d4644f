package io.partnercloud.billing.payments.statement;

import io.partnercloud.contracts.values.Money;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a statement of the provider's account as a bank would: balances and totals follow from the documents. */
public final class BankText {
    /** The provider's account in the sandbox. */
    public static final String OURS = "40702810500000000101";

    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private final List<Document> documents = new ArrayList<>();
    private @Nullable Money opening;

    /** One document; change a copy of it as a test needs. */
    public record Document(
            String type,
            String number,
            String date,
            String amount,
            String payer,
            String payerInn,
            String payerAccount,
            String payee,
            String payeeInn,
            String payeeAccount,
            String writtenOff,
            String received,
            String purpose) {
        /** A client pays, and the bank has taken it in on the same day. */
        public static Document incoming(String number, String date, String amount, String inn, String purpose) {
            return new Document(
                    "Платежное поручение",
                    number,
                    date,
                    amount,
                    "ООО \"Плательщик\"",
                    inn,
                    "40702810900000000777",
                    "ООО \"Облачная аренда\"",
                    "7701990013",
                    OURS,
                    date,
                    date,
                    purpose);
        }

        public static Document outgoing(String number, String date, String amount, String payeeInn, String purpose) {
            return new Document(
                    "Платежное поручение",
                    number,
                    date,
                    amount,
                    "ООО \"Облачная аренда\"",
                    "7701990013",
                    OURS,
                    "ООО \"Получатель\"",
                    payeeInn,
                    "40702810900000000777",
                    date,
                    "",
                    purpose);
        }

        public Document from(String account) {
            return new Document(
                    type,
                    number,
                    date,
                    amount,
                    payer,
                    payerInn,
                    account,
                    payee,
                    payeeInn,
                    payeeAccount,
                    writtenOff,
                    received,
                    purpose);
        }

        public Document to(String account) {
            return new Document(
                    type,
                    number,
                    date,
                    amount,
                    payer,
                    payerInn,
                    payerAccount,
                    payee,
                    payeeInn,
                    account,
                    writtenOff,
                    received,
                    purpose);
        }

        public Document receivedOn(String day) {
            return new Document(
                    type,
                    number,
                    date,
                    amount,
                    payer,
                    payerInn,
                    payerAccount,
                    payee,
                    payeeInn,
                    payeeAccount,
                    writtenOff,
                    day,
                    purpose);
        }

        boolean isIn() {
            return payeeAccount.equals(OURS) && !received.isEmpty();
        }

        boolean isOut() {
            return payerAccount.equals(OURS) && !writtenOff.isEmpty();
        }

        String text() {
            return String.join(
                    "\r\n",
                    "СекцияДокумент=" + type,
                    "Номер=" + number,
                    "Дата=" + date,
                    "Сумма=" + amount,
                    "ПлательщикСчет=" + payerAccount,
                    "ДатаСписано=" + writtenOff,
                    "Плательщик=" + payer,
                    "ПлательщикИНН=" + payerInn,
                    "ПлательщикКПП=0",
                    "ПлательщикБИК=044525999",
                    "ПлательщикБанк1=АО \"УЧЕБНЫЙ БАНК\" Г. МОСКВА",
                    "ПолучательСчет=" + payeeAccount,
                    "ДатаПоступило=" + received,
                    "Получатель=" + payee,
                    "ПолучательИНН=" + payeeInn,
                    "ПолучательБИК=044525999",
                    "ВидОплаты=01",
                    "Очередность=5",
                    "НазначениеПлатежа=" + purpose,
                    "КонецДокумента",
                    "");
        }
    }

    public static BankText of(Document... documents) {
        return of(Arrays.asList(documents));
    }

    public static BankText of(List<Document> documents) {
        var text = new BankText();
        text.documents.addAll(documents);
        return text;
    }

    /** Without it, one that follows from the documents: two statements that tell of other money have other balances. */
    public BankText opening(String amount) {
        opening = Money.of(amount);
        return this;
    }

    private Money opening() {
        return opening == null
                ? Money.of(100_000 + Math.floorMod(documents.hashCode(), 1_000_000_000) + ".00")
                : opening;
    }

    public String text() {
        var in = sum(documents.stream().filter(Document::isIn).toList());
        var out = sum(documents.stream().filter(Document::isOut).toList());
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                """
                1CClientBankExchange
                ВерсияФормата=1.03
                Кодировка=Windows
                Отправитель=Учебный банк
                Получатель=1С:Предприятие
                ДатаНачала=01.10.2026
                ДатаКонца=31.10.2026
                РасчСчет=%s
                СекцияРасчСчет
                ДатаНачала=01.10.2026
                ДатаКонца=31.10.2026
                РасчСчет=%s
                НачальныйОстаток=%s
                ВсегоПоступило=%s
                ВсегоСписано=%s
                КонечныйОстаток=%s
                КонецРасчСчет
                """.replace("\n", "\r\n"),
                OURS,
                OURS,
                opening(),
                in,
                out,
                opening().plus(in).minus(out)));
        documents.forEach(document -> text.append(document.text()));
        return text.append("КонецФайла\r\n").toString();
    }

    /** In windows-1251, as most banks write. */
    public byte[] bytes() {
        return text().getBytes(WINDOWS);
    }

    private static Money sum(List<Document> documents) {
        return Money.sum(
                documents.stream().map(document -> Money.of(document.amount)).toList());
    }
}
