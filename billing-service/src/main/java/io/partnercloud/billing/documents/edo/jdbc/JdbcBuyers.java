package io.partnercloud.billing.documents.edo.jdbc;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.documents.act.ActNumber;
import io.partnercloud.billing.documents.edo.BuyerRequisites;
import io.partnercloud.billing.documents.edo.Buyers;
import io.partnercloud.contracts.requisites.Kpp;
import io.partnercloud.platform.jdbc.Row;
import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcBuyers implements Buyers {
    private final JdbcClient jdbc;

    JdbcBuyers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public BuyerRequisites of(ClientId client) {
        return jdbc.sql("select * from edo_buyers where client_id = :client")
                .param("client", client.value())
                .query(Row.as(JdbcBuyers::requisites))
                .optional()
                .orElse(BuyerRequisites.UNKNOWN);
    }

    @Override
    public BuyerRequisites of(ActNumber act) {
        return jdbc.sql("select b.* from edo_buyers b join acts a on a.client_id = b.client_id where a.number = :act")
                .param("act", act.text())
                .query(Row.as(JdbcBuyers::requisites))
                .optional()
                .orElse(BuyerRequisites.UNKNOWN);
    }

    private static BuyerRequisites requisites(Row row) {
        return new BuyerRequisites(
                row.textOrNull("participant"), row.textOrNull("kpp", Kpp::new), row.textOrNull("address"));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void state(ClientId client, BuyerRequisites requisites) {
        var kpp = requisites.kpp();
        jdbc.sql("""
                        insert into edo_buyers (client_id, participant, kpp, address)
                        values (:client, :participant, :kpp, :address)
                        on conflict (client_id) do update
                        set participant = excluded.participant, kpp = excluded.kpp, address = excluded.address, changed_at = now()
                        """)
                .param("client", client.value())
                .param("participant", requisites.participant(), Types.VARCHAR)
                .param("kpp", kpp == null ? null : kpp.text(), Types.VARCHAR)
                .param("address", requisites.address(), Types.VARCHAR)
                .update();
    }
}
