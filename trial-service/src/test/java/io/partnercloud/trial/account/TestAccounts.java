package io.partnercloud.trial.account;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Phone;
import io.partnercloud.trial.account.Account.Blocked;
import io.partnercloud.trial.account.Account.Deleted;
import io.partnercloud.trial.account.Account.Failed;
import io.partnercloud.trial.account.Account.Paid;
import io.partnercloud.trial.account.Account.Provisioning;
import io.partnercloud.trial.account.Account.Requested;
import io.partnercloud.trial.account.Account.Trial;
import io.partnercloud.trial.requisites.Company;
import io.partnercloud.trial.requisites.Contact;
import io.partnercloud.trial.requisites.Email;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An account in each of its states. The trial runs from 2026-11-24 to 2026-12-07. */
public final class TestAccounts {
    public static final UUID PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000320");
    public static final ClientLogin LOGIN = new ClientLogin("1R00042");
    public static final TrialPeriod PERIOD = new TrialPeriod(date("2026-11-24"), date("2026-12-07"));

    private TestAccounts() {}

    public static Client client() {
        return new Client(
                new ClientId(UUID.fromString("019a0000-0000-7000-8000-000000000042")),
                PARTNER,
                new Company(
                        "ООО «Василёк»",
                        new Inn("7707083893"),
                        new Contact("Анна Петрова", new Phone("+79161234567"), new Email("anna@vasilek.example"))),
                new Parameters(List.of("BP", "ZUP"), 3),
                Purpose.CLIENT);
    }

    public static Subscription subscription() {
        return new Subscription("UNIFIED", date("2026-12-01"), date("2026-12-31"), rented(3, "BP", "ZUP"));
    }

    public static Rented rented(int connections, String... products) {
        return new Rented(List.of(products), connections, 0, 0, 0, false, 0, false, false);
    }

    public static OtherService pbx(String paidThrough) {
        return new OtherService(CloudService.PBX, "PBX", OtherService.Status.PAID, date(paidThrough));
    }

    public static Requested requested() {
        return new Requested(client(), 0);
    }

    public static Provisioning provisioning(int attempt) {
        return new Provisioning(client(), LOGIN, attempt, 1);
    }

    public static Failed failed() {
        return new Failed(client(), LOGIN, 5, "provider_refused", 6);
    }

    public static Trial trial() {
        return new Trial(client(), tenancy(), 2);
    }

    public static Paid paid() {
        return new Paid(client(), tenancy(), subscription(), 3);
    }

    public static Blocked afterTrial() {
        return new Blocked(client(), tenancy(), new BlockCause.TrialOver(), date("2026-12-08"), date("2026-12-22"), 3);
    }

    public static Blocked debtor() {
        return new Blocked(
                client(), tenancy(), new BlockCause.Debt(subscription()), date("2027-01-12"), date("2027-03-13"), 4);
    }

    public static Blocked rentOver() {
        return new Blocked(
                client(),
                tenancy(),
                new BlockCause.RentOver(subscription()),
                date("2027-01-12"),
                date("2027-01-26"),
                4);
    }

    public static Deleted deletedUnpaid() {
        return new Deleted(client(), tenancy(), null, BlockReason.TRIAL_ENDED, date("2026-12-22"), 4);
    }

    public static Deleted deletedDebtor() {
        return new Deleted(client(), tenancy(), subscription(), BlockReason.DEBT, date("2027-03-13"), 5);
    }

    private static Tenancy tenancy() {
        return new Tenancy(LOGIN, PERIOD);
    }

    public static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
