package io.partnercloud.support.lists;

import static io.partnercloud.support.lists.FullTables.LARGEST_PARTNER;
import static io.partnercloud.support.lists.FullTables.ONE_OF_ITS_CLIENTS;
import static io.partnercloud.support.lists.FullTables.THAT_CLIENT;

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

/** Every list of support-ticket-service on full tables, by every filter and in every order. */
@ServiceIT
@Import(ListCheckConfiguration.class)
class SupportListsIT {
    private static final String HALF = "there are two kinds: half of all calls is counted as the table has them";

    @Autowired
    private ListCheck lists;

    @Autowired
    private ServiceDatabase database;

    @TestFactory
    Stream<DynamicTest> everyListGoesByAnIndex() {
        FullTables.fill(database);
        return lists.as("/api/admin", Tokens.operator())
                .as("/api/partner", Tokens.partner(LARGEST_PARTNER))
                .as("/api/client", Tokens.client(THAT_CLIENT))
                .with("client", ONE_OF_ITS_CLIENTS)
                .with("partner", LARGEST_PARTNER.toString())
                .forOperatorsOnly("partner")
                .forOperatorsOnly("queue")
                .forOperatorsOnly("operator")
                .forOperatorsOnly("state")
                .with("q", "базу 4000")
                .with("id", "00000000-0000-7000-a000-000000000008")
                .with("dueBefore", "2020-01-15T10:00:00Z")
                .with("operator", "operator-12")
                .with("dueBy", "2020-01-15")
                .with("subject", "client:1R000008")
                .with("actor", "somebody")
                .with("action", "something.done")
                .with("from", "2026-10-01")
                .with("to", "2026-07-31")
                .with("name", "a.job")
                .leavingOut("/api/admin/jobs/{name}/runs", "there are no jobs here")
                .accepting("/api/admin/call-tasks", "kind", HALF)
                .tests();
    }
}
