package io.partnercloud.reward.payout;

import io.partnercloud.contracts.billing.AllocatedLine;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.reward.Fixtures.Account;
import io.partnercloud.reward.accrual.AccrueReward;
import io.partnercloud.reward.accrual.TakeBackReward;
import io.partnercloud.reward.client.AttributeClient;
import io.partnercloud.reward.client.Attribution;
import io.partnercloud.reward.client.ClientFact;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.client.FollowClient;
import io.partnercloud.reward.partner.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What billing tells of, told to the use cases themselves: a history of years in a second. */
@Component
public class Ledger {
    private final FollowClient followClient;
    private final AttributeClient attributeClient;
    private final AccrueReward accrueReward;
    private final TakeBackReward takeBackReward;

    Ledger(
            FollowClient followClient,
            AttributeClient attributeClient,
            AccrueReward accrueReward,
            TakeBackReward takeBackReward) {
        this.followClient = followClient;
        this.attributeClient = attributeClient;
        this.accrueReward = accrueReward;
        this.takeBackReward = takeBackReward;
    }

    /** A payment for one line, as it may go back. */
    public record Paid(Account client, UUID payment, AllocatedLine line) {}

    /** A client of nobody yet. */
    public Account client(LocalDate since) {
        var account = Fixtures.clientOf(null);
        know(account, new ClientFact.Provisioned("ООО «Клиент %s»".formatted(account.login()), null, "CLIENT", since));
        return account;
    }

    public Account clientOf(UUID partner, LocalDate since) {
        var account = client(since);
        attribute(account, partner, since);
        return account;
    }

    public void attribute(Account account, UUID partner, LocalDate since) {
        attributeClient.attribute(
                Attribution.first(new ClientId(account.id()), new PartnerId(partner), since), account.login());
    }

    public void know(Account account, ClientFact fact) {
        followClient.follow(new ClientId(account.id()), account.login(), fact, Instant.EPOCH);
    }

    public Paid pay(Account account, LocalDate on, CloudService service, String amount) {
        return pay(account, on, Fixtures.line(service, amount));
    }

    public Paid pay(Account account, LocalDate on, AllocatedLine line) {
        var payment = UUID.randomUUID();
        accrueReward.accrue(account.allocated(payment, on, line));
        return new Paid(account, payment, line);
    }

    /** One payment for several lines. */
    public void payAll(Account account, LocalDate on, AllocatedLine... lines) {
        accrueReward.accrue(account.allocated(UUID.randomUUID(), on, lines));
    }

    public void reverse(Paid paid, LocalDate on, Money amount) {
        var line = paid.line();
        var back = new AllocatedLine(line.line(), line.service(), line.item(), true, amount.negated());
        takeBackReward.takeBack(paid.client().reversed(paid.payment(), on, back));
    }
}
