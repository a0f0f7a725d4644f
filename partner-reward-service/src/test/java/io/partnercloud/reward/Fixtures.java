package io.partnercloud.reward;

import io.partnercloud.contracts.billing.AllocatedLine;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.CreditGranted;
import io.partnercloud.contracts.billing.PaymentAllocated;
import io.partnercloud.contracts.billing.PaymentReversed;
import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.SealedSecret;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What the integration tests start from. Every call makes something new, so that tests do not see each other. */
public final class Fixtures {
    private static final String RATES = "{\"RENT\":10,\"PBX\":12.5}";
    private static final AtomicLong COUNTER = new AtomicLong(100);

    private Fixtures() {}

    /** A client that others tell about. */
    public record Account(
            UUID id, ClientLogin login, @Nullable UUID partner) {
        public TrialProvisioned provisionedOn(LocalDate day) {
            return new TrialProvisioned(
                    id,
                    login,
                    partner,
                    "ООО «Василёк»",
                    "7707083893",
                    "Анна Петрова",
                    "+79161234567",
                    "anna@vasilek.example",
                    List.of("BP"),
                    3,
                    "CLIENT",
                    day,
                    day.plusDays(13),
                    "https://cloud.example/" + login,
                    new SealedSecret("a.b.c.d.e"));
        }

        public SubscriptionActivated activatedOn(LocalDate day) {
            return new SubscriptionActivated(
                    id,
                    login,
                    partner,
                    CloudService.RENT,
                    "UNIFIED",
                    day,
                    day.plusMonths(1),
                    Money.of("3890.00"),
                    false);
        }

        public ClientBlocked blockedOn(LocalDate day) {
            return new ClientBlocked(id, login, partner, day, Money.of("3890.00"), day.plusDays(60), CloudService.RENT);
        }

        public PaymentAllocated allocated(@Nullable UUID payment, LocalDate day, AllocatedLine... lines) {
            return new PaymentAllocated(
                    UUID.randomUUID(),
                    payment,
                    "2026-000017",
                    id,
                    login,
                    partner,
                    day,
                    Money.sum(List.of(lines).stream().map(AllocatedLine::amount).toList()),
                    List.of(lines));
        }

        /** Of 886.67 paid for two connections, 443.33 goes back to the advance (CHG-3). */
        public CreditGranted creditedOn(LocalDate day) {
            return new CreditGranted(
                    UUID.randomUUID(),
                    "2046-C000003",
                    id,
                    login,
                    partner,
                    "CHANGE",
                    day,
                    Money.of("443.33"),
                    List.of(line(CloudService.RENT, "-886.67"), line(CloudService.RENT, "443.34")));
        }

        public PaymentReversed reversed(UUID payment, LocalDate day, AllocatedLine... lines) {
            var amount =
                    Money.sum(List.of(lines).stream().map(AllocatedLine::amount).toList());
            return new PaymentReversed(
                    UUID.randomUUID(), payment, id, login, partner, day, amount, "возврат банка", List.of(lines));
        }
    }

    public static Account clientOf(@Nullable UUID partner) {
        var number = COUNTER.incrementAndGet();
        return new Account(UUID.randomUUID(), ClientLogin.numbered(number), partner);
    }

    public static AllocatedLine line(CloudService service, String amount) {
        return new AllocatedLine(UUID.randomUUID(), service, "BP", true, Money.of(amount));
    }

    public static AllocatedLine back(AllocatedLine line) {
        return new AllocatedLine(
                line.line(),
                line.service(),
                line.item(),
                line.rewardable(),
                line.amount().negated());
    }

    /** A partner whose contract gives 10 % on RENT and 12.5 % on PBX since 2020-01-09, and nothing on CASH_DESK. */
    public static UUID partner(ApiClient api) {
        return partner(api, RATES);
    }

    /** The same with rates of its own. */
    public static UUID partner(ApiClient api, String rates) {
        return partner(api, rates, "GENERAL", null);
    }

    /** The same with its own tax, and a code that came with imported data. */
    public static UUID partner(ApiClient api, String rates, String tax, @Nullable String importedCode) {
        var application = api.post("/api/public/partner-applications", application(inn()))
                .expect(202)
                .text("/id");
        var partner = api.as(Tokens.operator())
                .once()
                .post(
                        "/api/admin/partner-applications/" + application + "/contract",
                        contract("СА-" + application, rates, tax, importedCode))
                .expect(201)
                .text("/id");
        return UUID.fromString(partner);
    }

    public static String contract(String number) {
        return contract(number, RATES, "GENERAL", null);
    }

    private static String contract(String number, String rates, String tax, @Nullable String importedCode) {
        return """
                {"number":"%s","signedOn":"2020-01-09","rates":%s,"taxTreatment":"%s"%s}
                """.formatted(
                        number, rates, tax, importedCode == null ? "" : ",\"importedCode\":\"" + importedCode + "\"");
    }

    public static String application(String inn) {
        return """
                {"legalForm":"COMPANY","name":"ООО «Проба %s»","inn":"%s","kpp":"774301001","ogrn":"1027700132195",
                 "bic":"049805746","account":"40602810700000000025","taxTreatment":"SIMPLIFIED_NO_VAT",
                 "contactName":"Пётр Пробин","contactEmail":"probe-%s@example.test","contactPhone":"+79161234567"}
                """.formatted(inn, inn, inn);
    }

    /** An INN that nobody else has been given: nine digits counted up, then the check digit. */
    public static String inn() {
        var first = Long.toString(774_400_000L + COUNTER.incrementAndGet());
        int[] weights = {2, 4, 10, 3, 5, 9, 4, 6, 8};
        var sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (first.charAt(i) - '0') * weights[i];
        }
        return first + sum % 11 % 10;
    }
}
