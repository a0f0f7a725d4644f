package io.partnercloud.billing.base.client.jdbc;

import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Scope;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Narrows a list to the clients that somebody searches for: by login, by INN or by a part of the name (ё is е, letters
 * are as good as capitals), whichever the text looks like.
 */
@Component
public class SoughtClients {
    private static final Pattern LOGIN = Pattern.compile("1[Rr]\\d{5,}");
    private static final Pattern INN = Pattern.compile("\\d{10}|\\d{12}");
    private static final String NAMED = "replace(lower(%s.name), 'ё', 'е') like :sought";
    // So few are looked up by their ids; of more, many in a row of any list fit, and each is looked at as it comes.
    private static final int FEW = 200;

    private final JdbcClient jdbc;

    SoughtClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param column where the list has its client's id
     * @param partner whose clients an operator has narrowed the list to, if so
     */
    public Where narrow(Where where, String column, Scope scope, @Nullable UUID partner, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return where;
        }
        var sought = text.strip();
        if (LOGIN.matcher(sought).matches()) {
            return where.and(
                    column + " = (select id from clients where login = :sought)",
                    "sought",
                    sought.toUpperCase(Locale.ROOT));
        }
        if (INN.matcher(sought).matches()) {
            return where.and(column + " = any(array(select id from clients where inn = :sought))", "sought", sought);
        }
        return named(where, column, among(scope, partner), containing(sought));
    }

    /** Whose clients count. */
    private static Where among(Scope scope, @Nullable UUID partner) {
        return switch (scope) {
            case PartnerScope(var own) -> Where.of("c.partner_id = :among", "among", own);
            case ClientScope(var own) -> Where.of("c.id = :among", "among", own);
            case Operator _ -> Where.everything().and("c.partner_id = :among", "among", partner);
        };
    }

    private Where named(Where where, String column, Where among, String pattern) {
        var found = among.and(NAMED.formatted("c"), "sought", pattern);
        var ids = jdbc.sql("select c.id from clients c" + found.sql() + " limit :limit")
                .params(found.params())
                .param("limit", FEW + 1)
                .query(UUID.class)
                .list();
        return ids.size() <= FEW
                ? where.and(column + " = any(:soughtIds)", "soughtIds", ids.toArray(UUID[]::new))
                : where.and(
                        "exists (select from clients sought where sought.id = " + column + " and "
                                + NAMED.formatted("sought") + ")",
                        "sought",
                        pattern);
    }

    private static String containing(String text) {
        var literally = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literally.toLowerCase(Locale.ROOT).replace('ё', 'е') + "%";
    }
}
