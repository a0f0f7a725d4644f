package io.partnercloud.billing.payments.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.payments.statement.corpus.BankManner;
import io.partnercloud.billing.payments.statement.corpus.Damage;
import io.partnercloud.billing.payments.statement.corpus.Paper;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** INV-16, INV-6: what the balances of several statements say about each other. Each test has days of its own. */
class StatementChainIT extends StatementScenario {
    private static final AtomicInteger DAYS = new AtomicInteger();

    @BeforeEach
    void allDaysOfTheTestsAreOver() {
        clock.set("2026-10-20");
    }

    private Answer told(String day, String opening, String in, String closing, String... documents) {
        return upload("""
                1CClientBankExchange
                ВерсияФормата=1.03
                СекцияРасчСчет
                ДатаНачала=%1$s
                ДатаКонца=%1$s
                РасчСчет=40702810500000000101
                НачальныйОстаток=%2$s
                ВсегоПоступило=%3$s
                ВсегоСписано=0.00
                КонечныйОстаток=%4$s
                КонецРасчСчет
                %5$sКонецФайла
                """.formatted(day, opening, in, closing, String.join("", documents))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String document(String number, String day, String amount, String inn, String purpose) {
        return """
                СекцияДокумент=Платежное поручение
                Номер=%1$s
                Дата=%2$s
                Сумма=%3$s
                ПлательщикСчет=40702810900000000777
                ПлательщикИНН=%4$s
                ПолучательСчет=40702810500000000101
                ДатаПоступило=%2$s
                НазначениеПлатежа=%5$s
                КонецДокумента
                """.formatted(number, day, amount, inn, purpose);
    }

    private static List<String> holes(Answer answer, String pointer, String next) {
        var holes = new ArrayList<String>();
        answer.json().at(pointer).forEach(hole -> {
            if (hole.get("nextStatement").asString().equals(next)) {
                holes.add(
                        hole.get("after").asString() + " " + hole.get("before").asString() + " "
                                + hole.get("missing").asString());
            }
        });
        return holes;
    }

    @Test
    void aHoleIsSeenEverywhereUntilItIsFilled() {
        var inn = freshInn();
        told("01.03.2021", "100.00", "10.00", "110.00", document("1", "01.03.2021", "10.00", inn, "a"))
                .expect(201);

        var late = told("03.03.2021", "50110.00", "15.00", "50125.00", document("2", "03.03.2021", "15.00", inn, "b"));

        var id = late.expect(201).text("/id");
        assertThat(late.text("/status")).isEqualTo("IMPORTING");
        assertThat(holes(late, "/holes", id)).containsExactly("2021-03-01 2021-03-03 50000.00");
        var operator = api.as(Tokens.operator());
        var all = operator.withHeader("Accept-Language", "ru")
                .get(STATEMENTS + "/holes")
                .expect(200);
        assertThat(holes(all, "/items", id)).hasSize(1);
        assertThat(all.text()).contains("не хватает документов на 50000.00: после 2021-03-01 остаток был 110.00");

        told("02.03.2021", "110.00", "50000.00", "50110.00", document("3", "02.03.2021", "50000.00", inn, "c"))
                .expect(201);

        assertThat(holes(statement(id), "/holes", id)).isEmpty();
        assertThat(holes(operator.get(STATEMENTS + "/holes").expect(200), "/items", id))
                .isEmpty();
        api.as(Tokens.partner(partner)).get(STATEMENTS + "/holes").expect(403);
    }

    @Test
    void anEqualDocumentOfALaterStatementOfTheDayIsOtherMoney() {
        var client = payer();
        var twin = document("7", "05.03.2021", "60.00", innOf(client), "аванс");

        told("05.03.2021", "0.00", "60.00", "60.00", twin).expect(201);
        var second = told("05.03.2021", "60.00", "60.00", "120.00", twin).expect(201);
        importAll();

        assertThat(second.text("/documents/imported")).isEqualTo("1");
        assertThat(second.text("/documents/alreadyKnown")).isEqualTo("0");
        assertThat(balance(client).text("/advance")).isEqualTo("120.00");

        var wholeDay =
                told("05.03.2021", "0.00", "120.00", "120.00", twin, twin).expect(201);
        var again =
                told("05.03.2021", "60.00", "60.00", "120.00", "", twin + "\n").expect(201);
        importAll();

        assertThat(wholeDay.text("/documents/alreadyKnown")).isEqualTo("2");
        assertThat(again.text("/documents/alreadyKnown")).isEqualTo("1");
        assertThat(balance(client).text("/advance")).isEqualTo("120.00");
    }

    @Test
    void aDocumentThatTheSameStatementDidNotHaveBeforeWaits() {
        var client = payer();
        var day = "10.03.2021";
        told(day, "0.00", "60.00", "60.00", document("7", day, "60.00", innOf(client), "аванс"))
                .expect(201);
        importAll();

        var other = told(day, "0.00", "60.00", "60.00", document("7", day, "60.00", innOf(client), "аванс за март"));
        importAll();

        var id = documents(other.expect(201), "WAITING").getFirst();
        assertThat(unmatched(id).text("/reason")).isEqualTo("TOLD_DIFFERENTLY");
        assertThat(api.as(Tokens.operator())
                        .withHeader("Accept-Language", "ru")
                        .get(QUEUE + "/" + id)
                        .text("/reasonText"))
                .isEqualTo(
                        "Эта выписка уже загружена, но этого документа в ней не было: скорее всего, там он записан иначе.");
        assertThat(balance(client).text("/advance")).isEqualTo("60.00");
    }

    @ParameterizedTest // whatever comes, it is an answer
    @EnumSource(BankManner.class)
    void eachBanksStatementIsTakenAndADamagedOneIsNoFailure(BankManner manner) {
        var papers = new ArrayList<Paper>();
        var first = DAYS.addAndGet(2);
        for (var i = 0; i < 4; i++) {
            papers.add(new Paper(
                    manner.name() + i,
                    LocalDate.of(2021, 4, 1).plusDays(first + i % 2),
                    Money.of(100 + i + ".00"),
                    "ООО \"Плательщик\"",
                    freshInn(),
                    "40702810900000000777",
                    "Оплата по счету № 2026-999999/20.12.2026 за аренду программного обеспечения",
                    true));
        }

        assertThat(upload(manner.bytes(papers)).expect(201).text("/status")).isEqualTo("IMPORTING");
        for (var seed = 0L; seed < 8; seed++) {
            var answer = upload(Damage.of(manner, manner.text(papers), new Random(seed)));
            assertThat(answer.status()).as("seed " + seed).isIn(200, 201);
        }
        importAll();
    }
}
