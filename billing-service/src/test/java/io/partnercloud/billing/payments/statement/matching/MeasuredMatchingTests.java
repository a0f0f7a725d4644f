package io.partnercloud.billing.payments.statement.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.payments.statement.DocumentKey;
import io.partnercloud.billing.payments.statement.FileInMemory;
import io.partnercloud.billing.payments.statement.ReadPaper;
import io.partnercloud.billing.payments.statement.ReadPaper.Look;
import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.billing.payments.statement.WaitReason;
import io.partnercloud.billing.payments.statement.corpus.BankManner;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * INV-6, measured: payments of known truth, written as people write them and as each bank writes its statements, are read and
 * matched. {@code -Dpayments=10000} measures more than every build does, and {@code -Dseed=…} others.
 */
class MeasuredMatchingTests {
    private static final Logger LOG = LoggerFactory.getLogger(MeasuredMatchingTests.class);
    private static final int PAYMENTS = Integer.getInteger("payments", 2_000);
    private static final long SEED = Long.getLong("seed", 20261220L);
    private static final List<BankManner> MANNERS = List.copyOf(EnumSet.allOf(BankManner.class));
    private static final int IN_A_FILE = 40;
    private static final LocalDate TODAY = LocalDate.parse("2026-12-31");

    private final Random random = new Random(SEED);
    private final TownOfPayers town = new TownOfPayers(random);
    private final PayersPen pen = new PayersPen(town, random);
    private final List<String> wrong = new ArrayList<>();
    private final List<String> notSuggested = new ArrayList<>();
    private int byItself;
    private final Map<WaitReason, Integer> waiting = new EnumMap<>(WaitReason.class);

    @Test
    void almostAllAreMatchedByThemselvesNoneWronglyAndTheRestIsSuggested() {
        var start = System.nanoTime();
        for (var file = 0; file * IN_A_FILE < PAYMENTS; file++) {
            var some = new ArrayList<PayersPen.Written>();
            while (some.size() < IN_A_FILE && file * IN_A_FILE + some.size() < PAYMENTS) {
                some.add(pen.write());
            }
            readAndMatch(MANNERS.get(file % MANNERS.size()), some);
        }

        LOG.info(
                "seed {}: {} payments in {} ms: {} matched by themselves ({} %), {} to a wrong invoice, {} of those that"
                        + " wait ({}) without the right one among the first three suggestions",
                SEED,
                PAYMENTS,
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                byItself,
                100.0 * byItself / PAYMENTS,
                wrong.size(),
                notSuggested.size(),
                waiting);
        assertThat(wrong).as("matched wrongly").isEmpty();
        assertThat(notSuggested).as("waiting without the right suggestion").isEmpty();
        assertThat(byItself
                        + waiting.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(PAYMENTS);
        assertThat(byItself).isGreaterThanOrEqualTo(PAYMENTS * 98 / 100);
    }

    private void readAndMatch(BankManner manner, List<PayersPen.Written> some) {
        var bytes = manner.bytes(some.stream().map(PayersPen.Written::paper).toList());
        var read = ReadPaper.taken(new FileInMemory(bytes));
        assertThat(read)
                .as(() -> manner + ": " + ReadPaper.flaws(new FileInMemory(bytes)))
                .isPresent();
        var byNumber = read.orElseThrow().stream()
                .collect(Collectors.toMap(look -> look.document().number(), look -> look));
        assertThat(byNumber).as(manner.name()).hasSameSizeAs(some);
        for (var written : some) {
            match(
                    manner,
                    written,
                    Objects.requireNonNull(byNumber.get(written.paper().number())));
        }
    }

    private void match(BankManner manner, PayersPen.Written written, Look look) {
        var document = look.document();
        assertThat(document.amount()).isEqualTo(written.paper().amount());
        var said = manner + ": " + written.paper() + " read as «" + document.purpose() + "», truth "
                + written.truth().stream().map(InvoiceFact::number).toList();
        switch (MatchPayment.match(document, Facts.about(document, town, _ -> {}, TODAY, 5))) {
            case Match.Found(var purpose, var by) -> {
                byItself++;
                var paid = town.paidBy(purpose);
                if (!numbers(paid).equals(numbers(written.truth()))) {
                    wrong.add(said + ", got " + purpose + " by " + by);
                }
                town.settle(paid, document.amount(), written.paper().account());
            }
            case Match.ToldBefore _ -> throw new AssertionError("nobody told of anything");
            case Match.Unsure(var reason) -> {
                waiting.merge(reason, 1, Integer::sum);
                if (!isSuggested(written, look)) {
                    notSuggested.add(reason + ": " + said);
                }
            }
        }
    }

    private static Set<String> numbers(List<InvoiceFact> invoices) {
        return invoices.stream().map(invoice -> invoice.number().text()).collect(Collectors.toSet());
    }

    private boolean isSuggested(PayersPen.Written written, Look look) {
        var document = new TakenDocument(
                new UUID(1, 1),
                new UUID(1, 2),
                new DocumentKey("x", 0),
                look.direction(),
                look.document(),
                0,
                look.fate(),
                0);
        var page = SuggestPayers.known(List.of(document), town, town::all, (_, _) -> List.of(), 5);
        return page.suggestions(document).stream()
                .limit(3)
                .anyMatch(suggestion -> suggestion.client().equals(written.client())
                        && (suggestion.invoice() == null
                                || numbers(written.truth())
                                        .contains(suggestion.invoice().text())));
    }
}
