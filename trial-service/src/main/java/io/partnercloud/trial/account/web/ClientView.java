package io.partnercloud.trial.account.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.trial.account.AccountStatus;
import io.partnercloud.trial.account.BlockReason;
import io.partnercloud.trial.account.ClientOverview;
import io.partnercloud.trial.account.OtherService;
import io.partnercloud.trial.account.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client with all that this service knows of it. {@code service}, {@code tariff}, {@code status} and {@code paidThrough} are of the
 * service that the list was asked for, the rent where none was; {@code services} has all (CLI-9). {@code partnerName} is for operators.
 */
record ClientView(
        @Nullable ClientLogin login,
        String name,
        @Nullable String inn,
        CloudService service,
        String tariff,
        AccountStatus status,
        @Nullable LocalDate trialEndsOn,
        @Nullable LocalDate paidThrough,
        List<ServiceView> services,
        UUID id,
        @Nullable UUID partner,
        @Nullable String partnerName,
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

    /** A paid service beside the rent, or one that was. */
    record ServiceView(CloudService service, String tariff, OtherService.Status status, LocalDate paidThrough) {
        static ServiceView of(OtherService other) {
            return new ServiceView(other.service(), other.tariff(), other.status(), other.paidThrough());
        }
    }

    static ClientView of(ClientOverview overview, Scope scope) {
        var client = overview.client();
        var inn = client.company().inn();
        var contact = client.company().contact();
        return new ClientView(
                overview.login(),
                client.company().name(),
                inn == null ? null : inn.digits(),
                overview.service(),
                overview.tariff(),
                overview.status(),
                overview.trialEndsOn(),
                overview.paidThrough(),
                overview.otherServices().stream().map(ServiceView::of).toList(),
                client.id().value(),
                client.partner(),
                scope instanceof Operator ? overview.partnerName() : null,
                client.purpose(),
                client.parameters().products(),
                client.parameters().users(),
                overview.connections(),
                overview.premium(),
                overview.trialStartsOn(),
                overview.contractDate(),
                overview.blockReason(),
                overview.blockedOn(),
                overview.deletionDue(),
                overview.deletedOn(),
                contact.name(),
                contact.phone().text(),
                contact.email().text());
    }
}
