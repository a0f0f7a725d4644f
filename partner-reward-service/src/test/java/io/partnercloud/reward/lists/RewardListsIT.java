package io.partnercloud.reward.lists;

import static io.partnercloud.reward.lists.FullTables.LARGEST_PARTNER;
import static io.partnercloud.reward.lists.FullTables.ONE_OF_ITS_CLIENTS;

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

/** Every list of partner-reward-service on full tables, by every filter and in every order. */
@ServiceIT
@Import(ListCheckConfiguration.class)
class RewardListsIT {

    @Autowired
    private ListCheck lists;

    @Autowired
    private ServiceDatabase database;

    @TestFactory
    Stream<DynamicTest> everyListGoesByAnIndex() {
        FullTables.fill(database);
        return lists.as("/api/admin", Tokens.operator())
                .as("/api/partner", Tokens.partner(LARGEST_PARTNER))
                .with("partner", LARGEST_PARTNER.toString())
                .with("month", "2021-10")
                .with("quarter", "2021-Q4")
                .with("client", ONE_OF_ITS_CLIENTS)
                .with("q", "ромашкин 400")
                .with("subject", "client:1R000008")
                .with("actor", "somebody")
                .with("action", "something.done")
                .with("from", "2026-10-01")
                .with("to", "2026-07-31")
                .with("name", "reward.close-month")
                .tests();
    }
}
