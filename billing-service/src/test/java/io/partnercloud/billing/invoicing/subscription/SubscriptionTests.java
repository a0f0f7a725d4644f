package io.partnercloud.billing.invoicing.subscription;

import static io.partnercloud.billing.pricing.price.UnifiedPrices.alternately;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriptionTests {
    private static final LocalDate PAID_ON = LocalDate.parse("2026-10-22");
    private static final LocalDate OCTOBER = LocalDate.parse("2026-10-31");
    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-30");
    private static final Money MONTHLY = Money.of("1230.00");

    private static Subscription pending() {
        var terms = new Terms(
                new SubscriptionId(new UUID(0, 1)),
                new ClientId(new UUID(0, 2)),
                CloudService.RENT,
                "UNIFIED",
                alternately(people(1, "BP")),
                MONTHLY);
        return new Subscription.Pending(terms, 0);
    }

    private static Subscription active() {
        return pending().pay(OCTOBER, PAID_ON, MONTHLY).state();
    }

    private static Subscription ended() {
        return active().end(NOVEMBER);
    }

    @Test // CLI-2
    void theFirstPaymentAcceptsTheOfferOnItsDay() {
        var change = pending().pay(OCTOBER, PAID_ON, MONTHLY);

        assertThat(change.state()).isInstanceOfSatisfying(Subscription.Active.class, active -> {
            assertThat(active.contractDate()).isEqualTo(PAID_ON);
            assertThat(active.paidThrough()).isEqualTo(OCTOBER);
        });
        assertThat(change.events()).hasOnlyElementsOfType(Subscription.Event.Activated.class);
    }

    @Test
    void laterPaymentsExtendItAndTheContractKeepsItsDate() {
        var change = active().pay(NOVEMBER, PAID_ON.plusMonths(1), MONTHLY);

        assertThat(change.state()).isInstanceOfSatisfying(Subscription.Active.class, active -> {
            assertThat(active.contractDate()).isEqualTo(PAID_ON);
            assertThat(active.paidThrough()).isEqualTo(NOVEMBER);
        });
        assertThat(change.events()).hasOnlyElementsOfType(Subscription.Event.Extended.class);
    }

    @Test // INV-7
    void aReturnedPaymentTakesItsDaysBackAndLeavesTheContract() {
        var back = active().unpay(LocalDate.parse("2026-10-19"));

        assertThat(back.paidThrough()).isEqualTo("2026-10-19");
        assertThat(back.contractDate()).isEqualTo(PAID_ON);
    }

    @Test
    void whatIsPaidIsNotOrderedAnewAndWhatIsOverStaysOver() {
        var other = alternately(people(2, "BP"));

        assertThat(pending().reorder(other, Money.of("2460.00")).terms().parameters())
                .isEqualTo(other);
        assertThatThrownBy(() -> active().reorder(other, MONTHLY))
                .isInstanceOf(SubscriptionRefusal.ParametersDiffer.class);
        assertThatThrownBy(() -> ended().reorder(other, MONTHLY)).isInstanceOf(SubscriptionRefusal.Ended.class);
        assertThatThrownBy(() -> ended().pay(NOVEMBER, PAID_ON, MONTHLY)).isInstanceOf(SubscriptionRefusal.Ended.class);
        assertThatThrownBy(() -> ended().unpay(OCTOBER)).isInstanceOf(SubscriptionRefusal.Ended.class);
        assertThatThrownBy(() -> ended().end(NOVEMBER)).isInstanceOf(SubscriptionRefusal.Ended.class);
        assertThatThrownBy(() -> active().pay(OCTOBER, PAID_ON, MONTHLY)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> pending().unpay(OCTOBER)).isInstanceOf(IllegalStateException.class);
    }
}
