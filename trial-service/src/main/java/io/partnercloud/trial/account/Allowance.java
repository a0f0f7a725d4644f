package io.partnercloud.trial.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account may use (CLI-8): on trial what was asked for and what is included, once it is paid what is paid for.
 *
 * @param remoteDesktopUser the one user who may use a remote desktop on trial (TRL-10)
 */
public record Allowance(
        List<String> products,
        int users,
        int connections,
        int infobases,
        int infobaseGb,
        int fileGb,
        boolean terminalAccess,
        int publishedInfobases,
        boolean exchangeServer,
        boolean premium,
        @Nullable Integer remoteDesktopUser) {
    public Allowance {
        products = List.copyOf(products);
    }

    public static Allowance of(Account account, Included included) {
        return switch (account) {
            case Account.Unopened unopened -> onTrial(unopened.client().parameters(), null, included);
            case Account.Opened opened -> {
                var paid = opened.paid();
                yield paid == null
                        ? onTrial(opened.client().parameters(), opened.tenancy().remoteDesktopUser(), included)
                        : paidFor(paid.rented(), included);
            }
        };
    }

    private static Allowance onTrial(Parameters asked, @Nullable Integer remoteDesktopUser, Included included) {
        return new Allowance(
                asked.products(),
                asked.users(),
                asked.users(),
                included.infobases(),
                included.infobaseGb(),
                included.fileGb(),
                false,
                0,
                false,
                false,
                remoteDesktopUser);
    }

    private static Allowance paidFor(Rented rented, Included included) {
        return new Allowance(
                rented.products(),
                rented.connections(),
                rented.connections(),
                Math.max(rented.infobases(), included.infobases()),
                Math.max(rented.infobaseGb(), included.infobaseGb()),
                Math.max(rented.fileGb(), included.fileGb()),
                rented.terminalAccess(),
                rented.publishedInfobases(),
                rented.exchangeServer(),
                rented.premium(),
                null);
    }
}
