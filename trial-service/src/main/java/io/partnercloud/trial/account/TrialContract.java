package io.partnercloud.trial.account;

import io.partnercloud.contracts.trial.ClientAccessBlocked;
import io.partnercloud.contracts.trial.ClientAccessRestored;
import io.partnercloud.contracts.trial.ClientDeleted;
import io.partnercloud.contracts.trial.ClientParametersChanged;
import io.partnercloud.contracts.trial.ProvisioningFailed;
import io.partnercloud.contracts.trial.TrialEnded;
import io.partnercloud.contracts.trial.TrialEvent;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.contracts.values.SealedSecret;
import io.partnercloud.trial.account.Account.Opened;
import io.partnercloud.trial.account.Account.Unopened;
import io.partnercloud.trial.account.AccountEvent.AccessReopened;
import io.partnercloud.trial.account.AccountEvent.AccessStopped;
import io.partnercloud.trial.account.AccountEvent.AccountErased;
import io.partnercloud.trial.account.AccountEvent.AllowanceReplaced;
import io.partnercloud.trial.account.AccountEvent.PaidAfterErasure;
import io.partnercloud.trial.account.AccountEvent.ParametersReplaced;
import io.partnercloud.trial.account.AccountEvent.ProvisioningGivenUp;
import io.partnercloud.trial.account.AccountEvent.TrialBegun;
import io.partnercloud.trial.account.AccountEvent.TrialRanOut;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one place where what happens to an account becomes the words that other services hear. */
public final class TrialContract {
    private TrialContract() {}

    /** Empty for what stays within this service. {@link AccountEvent.TrialBegun} is said by {@link #provisioned}, which knows the password. */
    public static Optional<TrialEvent> of(Account after, AccountEvent event) {
        return switch (after) {
            case Opened opened -> Optional.ofNullable(ofOpened(opened, event));
            case Unopened unopened -> Optional.ofNullable(ofUnopened(unopened.client(), event));
        };
    }

    private static @Nullable TrialEvent ofUnopened(Client client, AccountEvent event) {
        return event instanceof ProvisioningGivenUp(var reason)
                ? new ProvisioningFailed(
                        client.id().value(), client.partner(), client.company().name(), reason)
                : null;
    }

    private static @Nullable TrialEvent ofOpened(Opened after, AccountEvent event) {
        var client = after.client().id().value();
        var partner = after.client().partner();
        var login = after.login();
        return switch (event) {
            case TrialRanOut(var endedOn, var deletionOn) ->
                new TrialEnded(client, login, partner, endedOn, deletionOn);
            case AccessStopped(var reason, var since) ->
                new ClientAccessBlocked(client, login, partner, reason.name(), since);
            case AccessReopened(var on) -> new ClientAccessRestored(client, login, partner, on);
            case ParametersReplaced replaced ->
                new ClientParametersChanged(
                        client,
                        login,
                        partner,
                        replaced.parameters().products(),
                        replaced.parameters().users());
            case AccountErased(var reason, var on) -> new ClientDeleted(client, login, partner, reason.name(), on);
            case TrialBegun _, ProvisioningGivenUp _, PaidAfterErasure _, AllowanceReplaced _ -> null;
        };
    }

    /** The account exists: what its letters need, the password sealed (TRL-3). */
    public static TrialProvisioned provisioned(Account.Trial trial, String accessUrl, SealedSecret initialPassword) {
        var client = trial.client();
        var contact = client.company().contact();
        var inn = client.company().inn();
        return new TrialProvisioned(
                client.id().value(),
                trial.login(),
                client.partner(),
                client.company().name(),
                inn == null ? null : inn.digits(),
                contact.name(),
                contact.phone().text(),
                contact.email().text(),
                client.parameters().products(),
                client.parameters().users(),
                client.purpose().name(),
                trial.tenancy().trial().startsOn(),
                trial.tenancy().trial().endsOn(),
                accessUrl,
                initialPassword);
    }
}
