package io.partnercloud.trial.account.jdbc;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.trial.account.Account.Opened;
import io.partnercloud.trial.account.OtherService;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The paid services beside the rent, one row each (CLI-9), and as one column of their client. */
final class OtherServices {
    /** A column of a query of {@code clients}. */
    static final String COLUMN = """
            array(select concat_ws('|', service, status, paid_through, tariff) from client_services
                   where client_services.client_id = clients.id order by service) as other_services
            """;

    private static final Pattern BAR = Pattern.compile("\\|");

    private OtherServices() {}

    static List<OtherService> read(Row row) {
        return row.texts("other_services").stream().map(OtherServices::read).toList();
    }

    private static OtherService read(String text) {
        var parts = BAR.split(text, 4);
        return new OtherService(
                CloudService.valueOf(parts[0]),
                parts[3],
                OtherService.Status.valueOf(parts[1]),
                LocalDate.parse(parts[2]));
    }

    static void save(JdbcClient jdbc, Opened account) {
        for (var other : account.tenancy().otherServices()) {
            jdbc.sql("""
                            insert into client_services
                                   (client_id, service, partner_id, name, login, tariff, status, trial_ends_on, paid_through)
                            values (:client, :service, :partner, :name, :login, :tariff, :status, :trial_ends_on, :paid_through)
                            on conflict (client_id, service) do update
                               set tariff = excluded.tariff, status = excluded.status,
                                   trial_ends_on = excluded.trial_ends_on, paid_through = excluded.paid_through
                            """)
                    .param("client", account.client().id().value())
                    .param("service", other.service().name())
                    .param("partner", account.client().partner())
                    .param("name", account.client().company().name())
                    .param("login", account.login().text())
                    .param("tariff", other.tariff())
                    .param("status", other.status().name())
                    .param("trial_ends_on", account.tenancy().trial().endsOn())
                    .param("paid_through", other.paidThrough())
                    .update();
        }
    }
}
