package io.partnercloud.billing.payments.statement.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.payments.payment.Purpose;
import io.partnercloud.billing.payments.statement.Direction;
import io.partnercloud.billing.payments.statement.Fate;
import io.partnercloud.billing.payments.statement.FileInMemory;
import io.partnercloud.billing.payments.statement.ReadPaper;
import io.partnercloud.billing.payments.statement.ReadPaper.Look;
import io.partnercloud.billing.payments.statement.corpus.BankManner;
import io.partnercloud.billing.payments.statement.corpus.Damage;
import io.partnercloud.billing.payments.statement.corpus.Paper;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** INV-6: whatever happens to a file on its way, no rouble is lost or invented, none goes to a wrong client, and nothing fails. */
class DamagedStatementTests {
    private static final int DAMAGES = 200;
    private static final LocalDate TODAY = LocalDate.parse("2026-12-31");

    private final Map<Money, ClientId> truth = new HashMap<>();

    @ParameterizedTest
    @EnumSource(BankManner.class)
    void aDamagedStatementIsKeptOutOrWhole(BankManner manner) {
        var town = new TownOfPayers(new Random(1));
        var papers = papers(town);
        var kept = 0;
        for (var seed = 0L; seed < DAMAGES; seed++) {
            var said = manner + " with seed " + seed;
            try {
                var damaged = new FileInMemory(Damage.of(manner, manner.text(papers), new Random(seed)));
                var read = ReadPaper.taken(damaged);
                kept += read.isPresent() ? 1 : 0;
                read.ifPresent(looks -> check(said, town, papers, looks));
            } catch (RuntimeException e) {
                throw new AssertionError(said, e);
            }
        }

        assertThat(kept).as("some damage decides nothing").isPositive();
    }

    private void check(String said, TownOfPayers town, List<Paper> papers, List<Look> looks) {
        assertThat(amounts(looks, Direction.INCOMING)).as(said).isEqualTo(amounts(papers, true));
        assertThat(amounts(looks, Direction.OUTGOING)).as(said).isEqualTo(amounts(papers, false));
        for (var look : looks) {
            if (look.fate() instanceof Fate.Pending) {
                var document = look.document();
                var facts = Facts.about(document, town, _ -> {}, TODAY, 5);
                if (MatchPayment.match(document, facts) instanceof Match.Found found) {
                    assertThat(payer(town, found.purpose())).as(said).isEqualTo(truth.get(document.amount()));
                }
            }
        }
    }

    private static ClientId payer(TownOfPayers town, Purpose purpose) {
        return town.paidBy(purpose).getFirst().client();
    }

    private static List<Money> amounts(List<Look> looks, Direction direction) {
        return looks.stream()
                .filter(look -> look.direction() == direction)
                .map(look -> look.document().amount())
                .sorted()
                .toList();
    }

    private static List<Money> amounts(List<Paper> papers, boolean isIncoming) {
        return papers.stream()
                .filter(paper -> paper.isIncoming() == isIncoming)
                .map(Paper::amount)
                .sorted()
                .toList();
    }

    /** Ten clients pay, each another amount; two payments are our own. */
    private List<Paper> papers(TownOfPayers town) {
        var papers = new ArrayList<Paper>();
        for (var i = 1; i <= 10; i++) {
            var client = town.client();
            var invoice = town.invoice(client, "%d.%02d".formatted(1330 + i * 113, i * 7));
            papers.add(paper(
                    i,
                    client,
                    invoice.total(),
                    "Оплата по счету № " + invoice.number() + " от 20.12.2026, без НДС",
                    true));
            truth.put(invoice.total(), client.id());
        }
        var supplier = town.client();
        papers.add(paper(11, supplier, Money.of("77.10"), "За связь по договору 5", false));
        papers.add(paper(12, supplier, Money.of("78.20"), "Вознаграждение по акту 2026-000003", false));
        return papers;
    }

    private static Paper paper(int number, Client client, Money amount, String purpose, boolean isIncoming) {
        return new Paper(
                String.valueOf(100 + number),
                LocalDate.parse("2026-12-20").plusDays(number / 6),
                amount,
                client.name(),
                Objects.requireNonNull(client.inn()),
                "40702810%012d".formatted(500_000L + number),
                purpose,
                isIncoming);
    }
}
