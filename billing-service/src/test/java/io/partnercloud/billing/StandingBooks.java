package io.partnercloud.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.debt.blocking.Debtors;
import io.partnercloud.billing.debt.blocking.Standing;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * BLK-1 stands twice: in {@link Standing}, which decides, and in the view {@code standings}, by which jobs find whom to look at. Here
 * they are asked the same about every day around.
 */
final class StandingBooks {
    private static final int SERVICES = 5;

    private final Debtors debtors;

    StandingBooks(Debtors debtors) {
        this.debtors = debtors;
    }

    /** How many services there were to ask about. */
    int agree(Client client) {
        var standings = debtors.standings(client.id());
        for (var standing : standings) {
            var from = standing.paidThrough().minusDays(2);
            var to = standing.blockOn().plusDays(2);
            from.datesUntil(to.plusDays(1)).forEach(day -> agree(standing, day));
        }
        return standings.size();
    }

    private void agree(Standing standing, LocalDate day) {
        var before = Optional.of(before(standing.client()));
        assertThat(isAmong(debtors.toBlock(day, before, SERVICES), standing))
                .as("%s is to be blocked on %s", standing, day)
                .isEqualTo(standing.isToBeBlocked(day));
        assertThat(isAmong(debtors.blockedIn(0, day, before, SERVICES), standing))
                .as("%s has its blocking day on %s", standing, day)
                .isEqualTo(standing.blockOn().equals(day));
    }

    private static boolean isAmong(List<Standing> found, Standing standing) {
        return found.stream()
                .filter(each -> each.client().equals(standing.client()))
                .map(Standing::subscription)
                .toList()
                .contains(new SubscriptionId(standing.subscription().value()));
    }

    private static ClientId before(ClientId client) {
        var id = client.value();
        return new ClientId(new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1));
    }
}
