package io.partnercloud.trial.account.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.partnercloud.trial.account.BlockReason;
import io.partnercloud.trial.account.ClientOverview;
import io.partnercloud.trial.account.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One client with all that this service knows of it. */
record ClientDetailsView(
        @JsonUnwrapped ClientView client,
        UUID id,
        @Nullable UUID partner,
        Purpose purpose,
        List<String> products,
        int users,
        @Nullable Integer connections,
        boolean premium,
        @Nullable LocalDate trialStartsOn,
        @Nullable LocalDate contractDate,
        @Nullable BlockReason blockReason,
        @Nullable LocalDate blockedOn,
        @Nullable LocalDate deletionOn,
        @Nullable LocalDate deletedOn,
        String contactName,
        String phone,
        String email) {

    static ClientDetailsView of(ClientOverview overview) {
        var client = overview.client();
        var contact = client.company().contact();
        return new ClientDetailsView(
                ClientView.of(overview),
                client.id().value(),
                client.partner(),
                client.purpose(),
                client.parameters().products(),
                client.parameters().users(),
                overview.connections(),
                overview.premium(),
                overview.trialStartsOn(),
                overview.contractDate(),
                overview.blockReason(),
                overview.blockedOn(),
                overview.deletionOn(),
                overview.deletedOn(),
                contact.name(),
                contact.phone().text(),
                contact.email().text());
    }
}
