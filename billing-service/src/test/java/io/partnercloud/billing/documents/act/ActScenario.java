package io.partnercloud.billing.documents.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.TwoServicesScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the tests of acts speak in besides. */
abstract class ActScenario extends TwoServicesScenario {
    /** 2 × 1330 + 1230 + 3 × 300 = 4 790.00 a month. */
    protected static final String PREMIUM = """
            {"mode":"ALTERNATELY","extras":{"premium":true},
             "people":[{"count":2,"configurations":["ZUP","BP"]},{"count":1,"configurations":["BP"]}]}""";
    /** 3 × 1330 + 1230 + 4 × 300 = 6 420.00 a month. */
    protected static final String MORE_PREMIUM = """
            {"mode":"ALTERNATELY","extras":{"premium":true},
             "people":[{"count":3,"configurations":["ZUP","BP"]},{"count":1,"configurations":["BP"]}]}""";

    protected Answer actsOf(Client client) {
        return api.as(Tokens.partner(partner))
                .get("/api/partner/acts?sort=month&client=" + client.login())
                .expect(200);
    }

    protected List<String> totals(Client client) {
        var totals = new ArrayList<String>();
        actsOf(client)
                .json()
                .at("/items")
                .forEach(act -> totals.add(act.get("total").asString()));
        return totals;
    }

    protected String account(Client client, String account) {
        return database.asSuperuser()
                .sql("""
                        select coalesce(-sum(amount), 0.00) from ledger_entries
                        where client_id = :client and account = :account""")
                .param("client", client.id().value())
                .param("account", account)
                .query(BigDecimal.class)
                .single()
                .toPlainString();
    }

    protected void monthEnds(String on) {
        assertThat(run("issue-acts", on)).isEmpty();
    }

    /** What was earned, what is invoiced and not earned, earned and not invoiced, given back and not taken from what was earned. */
    protected List<String> books(Client client) {
        return List.of(
                account(client, "REVENUE"),
                account(client, "UNEARNED"),
                debit(client, "UNBILLED"),
                debit(client, "ALLOWANCE"));
    }

    private String debit(Client client, String account) {
        return new BigDecimal(account(client, account)).negate().toPlainString();
    }

    protected Answer reverse(String payment) {
        return api.as(Tokens.operator())
                .post("/api/admin/payments/" + payment + "/reversal", "{\"reason\":\"возврат банка\"}");
    }
}
