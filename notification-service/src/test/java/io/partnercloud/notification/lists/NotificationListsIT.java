package io.partnercloud.notification.lists;

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

/** Every list of notification-service on full tables, by every filter and in every order. */
@ServiceIT
@Import(ListCheckConfiguration.class)
class NotificationListsIT {
    private static final String WORDS = "operators search a part of an address or a text by reading them all";

    @Autowired
    private ListCheck lists;

    @Autowired
    private ServiceDatabase database;

    @TestFactory
    Stream<DynamicTest> everyListGoesByAnIndex() {
        FullTables.fill(database);
        return lists.as("/api/admin", Tokens.operator())
                .with("recipient", "client4000")
                .with("client", "00000000-0000-7000-8000-000000000008")
                .with("event", "00000000-0000-7000-8000-000000000009")
                .with("template", "invoice-paid")
                .with("q", "счёт 4000")
                .with("subject", "client:1R000008")
                .with("actor", "somebody")
                .with("action", "something.done")
                .with("from", "2026-10-01")
                .with("to", "2026-07-31")
                .with("name", "a.job")
                .leavingOut("/api/admin/jobs/{name}/runs", "there are no jobs here")
                .accepting("/api/admin/letters", "q", WORDS)
                .accepting("/api/admin/letters", "recipient", WORDS)
                .tests();
    }
}
