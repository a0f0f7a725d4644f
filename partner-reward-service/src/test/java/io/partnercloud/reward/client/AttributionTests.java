package io.partnercloud.reward.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.reward.client.ClientFact.Activated;
import io.partnercloud.reward.client.ClientFact.Provisioned;
import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose a client is: PRT-10, PRT-18. */
class AttributionTests {
    private static final ClientId CLIENT = new ClientId(new UUID(0, 42));
    private static final PartnerId FIRST = new PartnerId(new UUID(0, 1));
    private static final PartnerId SECOND = new PartnerId(new UUID(0, 2));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @Test
    void twoPartnersOnOneDayKeepTheirOrder() {
        var second = Attribution.first(CLIENT, FIRST, DAY.minusDays(6)).followedBy(SECOND, DAY);
        var third = second.followedBy(FIRST, DAY);

        assertThat(second).isEqualTo(new Attribution(CLIENT, SECOND, DAY, 2));
        assertThat(third).isEqualTo(new Attribution(CLIENT, FIRST, DAY, 3));
    }

    @Test
    void aPartnerNeverComesBeforeTheOneBefore() {
        assertThat(Attribution.first(CLIENT, FIRST, DAY)
                        .followedBy(SECOND, DAY.minusDays(1))
                        .since())
                .isEqualTo(DAY);
    }

    @Test
    void aClientIsNotHandedToThePartnerThatHasIt() {
        assertThatExceptionOfType(ClientRefusal.AlreadyThatPartners.class)
                .isThrownBy(() -> Attribution.first(CLIENT, FIRST, DAY).followedBy(FIRST, DAY));
    }

    @Test // PRT-9
    void aPartnersOwnTrialIsNobodyElsesUntilItIsPaid() {
        var unseen = Client.unseen(CLIENT, new ClientLogin("1R00042"));
        var own = unseen.knowing(new Provisioned("ООО «Ромашка»", null, "OWN_USE", DAY));

        assertThatExceptionOfType(ClientRefusal.OwnUse.class).isThrownBy(own::requireMovable);
        assertThatExceptionOfType(ClientRefusal.Unknown.class).isThrownBy(unseen::requireMovable);
        assertThat(own.knowing(new Activated(DAY)).isOwnTrial()).isFalse();
    }
}
