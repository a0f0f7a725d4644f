package io.partnercloud.billing.lists;

import static io.partnercloud.billing.lists.FullTables.LARGEST_PARTNER;
import static io.partnercloud.billing.lists.FullTables.ONE_OF_ITS_CLIENTS;

import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.testsupport.lists.ListCheck;
import io.partnercloud.testsupport.lists.ListCheckConfiguration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every list of billing on full tables, by every filter and in every order. */
@ServiceIT
@Import(ListCheckConfiguration.class)
class BillingListsIT {
    private static final String NAMES = "operators search names by reading them all: docs/decisions/trial-search.md";

    @Autowired
    private ListCheck lists;

    @Autowired
    private ServiceDatabase database;

    @TestFactory
    Stream<DynamicTest> everyListGoesByAnIndex() {
        FullTables.fill(database);
        return lists.as("/api/partner", Tokens.partner(LARGEST_PARTNER))
                .as("/api/client", Tokens.client(FullTables.CLIENT))
                .as("/api/admin", Tokens.operator())
                .with("login", ONE_OF_ITS_CLIENTS)
                .with("id", FullTables.STATEMENT.toString())
                .with("tariff", "UNIFIED")
                .with("client", ONE_OF_ITS_CLIENTS)
                .with("partner", LARGEST_PARTNER.toString())
                .forOperatorsOnly("partner")
                .with("q", "ромашка 4000", "2026-000124", "124", "1R000008", "7777777123", "ПП 2026-000123")
                .with("subject", "client:1R000008")
                .with("actor", "somebody")
                .with("action", "payment.reversed")
                .with("from", "2026-10-01")
                .with("to", "2026-07-31")
                .with("month", "2026-10")
                .with("name", "billing.mark-overdue")
                .with("code", "PROVIDER")
                .with("number", "2026-000008")
                .with("invoice", "2026-000124")
                .accepting("/api/admin/invoices", "q", NAMES)
                .accepting("/api/admin/payments", "q", NAMES)
                .accepting("/api/admin/balances", "q", NAMES)
                .tests();
    }
}
