package io.partnercloud.trial.account.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.trial.account.ClientFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Builds the condition of a query for clients out of fixed parts; what callers say goes into parameters only. */
final class ClientQuery {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    /** A partner sees its clients once their accounts exist. */
    static ClientQuery ofPartner(PartnerScope scope) {
        return new ClientQuery()
                .and("partner_id = :scope", "scope", scope.partner())
                .and("trial_starts_on is not null");
    }

    ClientQuery withLogin(ClientLogin login) {
        return and("login = :login", "login", login.text());
    }

    ClientQuery with(ClientFilter filter) {
        if (filter.service() != null) {
            and("service = :service", "service", filter.service().name());
        }
        if (!filter.statuses().isEmpty()) {
            and(
                    "status in (:statuses)",
                    "statuses",
                    filter.statuses().stream().map(Enum::name).toList());
        }
        if (filter.tariff() != null) {
            and("tariff = :tariff", "tariff", filter.tariff());
        }
        if (filter.partner() != null) {
            and("partner_id = :partner", "partner", filter.partner());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            and(
                    "search_text like :text",
                    "text",
                    "%" + escaped(folded(filter.text().strip())) + "%");
        }
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> params() {
        return params;
    }

    /** As the column {@code search_text} is folded: lower case, and ё is е. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private ClientQuery and(String condition) {
        conditions.add(condition);
        return this;
    }

    private ClientQuery and(String condition, String name, Object value) {
        params.put(name, value);
        return and(condition);
    }
}
