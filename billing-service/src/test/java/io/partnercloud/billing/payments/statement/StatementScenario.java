package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.payments.statement.matching.ImportDocuments;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of statements speak in. */
public abstract class StatementScenario extends BillingScenario {
    protected static final String STATEMENTS = "/api/admin/bank-statements";
    protected static final String QUEUE = "/api/admin/unmatched-payments";

    private static final AtomicInteger INNS = new AtomicInteger(20_000);

    @Autowired
    private ImportDocuments importDocuments;

    /** A client with an INN of its own. */
    protected Client payer() {
        return client(freshInn());
    }

    protected static String freshInn() {
        return "77%08d".formatted(INNS.incrementAndGet());
    }

    protected static String innOf(Client client) {
        return Objects.requireNonNull(client.inn());
    }

    /** An invoice of 5 395.81 (example 1 of 20.10.2026 to 30.11.2026). */
    protected String invoiceOf(Client client) {
        clock.set("2026-10-20");
        return askForInvoice(client, 1, THREE_CONNECTIONS).expect(201).text("/number");
    }

    protected Answer upload(BankText text) {
        return upload(text.bytes());
    }

    protected Answer upload(byte[] bytes) {
        return api.as(Tokens.operator()).upload(STATEMENTS, "file", "kl_to_1c.txt", "text/plain", bytes);
    }

    /** Uploads and waits until every document has been looked at; returns the statement then. */
    protected Answer imported(BankText text) {
        var id = upload(text).text("/id");
        importAll();
        return statement(id);
    }

    protected Answer imported(BankText.Document... documents) {
        return imported(BankText.of(documents));
    }

    /** What the scheduler does in the running service. */
    protected void importAll() {
        var goesOn = true;
        while (goesOn) {
            goesOn = importDocuments.importSome();
        }
    }

    protected Answer statement(String id) {
        return api.as(Tokens.operator()).get(STATEMENTS + "/" + id).expect(200);
    }

    /** The documents of a statement that are in that state, by their ids. */
    protected List<String> documents(Answer statement, String status) {
        var items = api.as(Tokens.operator())
                .get(STATEMENTS + "/" + statement.text("/id") + "/documents?status=" + status)
                .expect(200)
                .json()
                .at("/items");
        var ids = new ArrayList<String>();
        items.forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }

    protected Answer unmatched(String id) {
        return api.as(Tokens.operator()).get(QUEUE + "/" + id).expect(200);
    }

    protected Answer decide(String id, String decision, String body) {
        return api.as(Tokens.operator()).post(QUEUE + "/" + id + "/" + decision, body);
    }
}
