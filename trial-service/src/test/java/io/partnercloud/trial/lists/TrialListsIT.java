package io.partnercloud.trial.lists;

import static io.partnercloud.trial.lists.FullTables.LARGEST_PARTNER;
import static io.partnercloud.trial.lists.FullTables.ONE_OF_ITS_CLIENTS;

import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.testsupport.lists.ListCheck;
import io.partnercloud.testsupport.lists.ListCheckConfiguration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every list of trial-service on full tables, by every filter and in every order. */
@ServiceIT
@Import(ListCheckConfiguration.class)
class TrialListsIT {
    private static final String NAMES =
            "operators search names by reading them all: no index serves a part of a name behind row-level security";

    @Autowired
    private ListCheck lists;

    @Autowired
    private ServiceDatabase database;

    @TestFactory
    Stream<DynamicTest> everyListGoesByAnIndex() {
        FullTables.fill(database);
        return lists.as("/api/admin", Tokens.operator())
                .as("/api/partner", Tokens.partner(LARGEST_PARTNER))
                .as("/api/client", Tokens.client(UUID.fromString("00000000-0000-7000-8000-000000000008")))
                .with("login", ONE_OF_ITS_CLIENTS)
                .with("tariff", "UNIFIED")
                .with("configuration", "BP")
                .with("partner", LARGEST_PARTNER.toString())
                .forOperatorsOnly("partner")
                .with("q", "ромашка 4000")
                .with("subject", "client:1R000008")
                .with("actor", "somebody")
                .with("action", "something.done")
                .with("from", "2026-10-01")
                .with("to", "2026-07-31")
                .with("name", "trial.end-trials")
                .accepting("/api/admin/clients", "q", NAMES)
                .tests();
    }
}
