package io.partnercloud.trial.infobase.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.provisioning.ContentsOrder;
import io.partnercloud.trial.provisioning.ContentsOrder.HostedInfobase;
import io.partnercloud.trial.provisioning.ContentsToTell;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcContentsToTell implements ContentsToTell {
    private final JdbcClient jdbc;

    JdbcContentsToTell(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Due(ClientLogin login, long sequence) {}

    @Override
    public Optional<ContentsOrder> order(ClientId client) {
        Optional<Due> due = jdbc.sql("""
                        select c.login, t.sequence from contents_told t join clients c on c.id = t.client_id
                         where t.client_id = :client and c.status <> 'DELETED'
                        """)
                .param("client", client.value())
                .query(Row.as(row -> new Due(row.text("login", ClientLogin::new), row.number("sequence"))))
                .optional();
        return due.map(known -> new ContentsOrder(
                client.value(), known.sequence(), known.login(), infobases(client), users(client, known.login())));
    }

    @Override
    public void told(ClientId client, long sequence) {
        jdbc.sql("update contents_told set told = greatest(told, :sequence) where client_id = :client")
                .param("sequence", sequence)
                .param("client", client.value())
                .update();
    }

    private List<HostedInfobase> infobases(ClientId client) {
        return jdbc.sql("""
                        select id, name, configuration from infobases
                         where client_id = :client and removed_at is null order by id
                        """)
                .param("client", client.value())
                .query(Row.as(row -> new HostedInfobase(row.id("id"), row.text("name"), row.text("configuration"))))
                .list();
    }

    private List<String> users(ClientId client, ClientLogin login) {
        return jdbc.sql("""
                        select number from client_users where client_id = :client and closed_at is null order by number
                        """)
                .param("client", client.value())
                .query(Row.as(row -> login.user(row.integer("number"))))
                .list();
    }
}
