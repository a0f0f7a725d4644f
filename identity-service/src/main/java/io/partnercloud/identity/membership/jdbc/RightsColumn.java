package io.partnercloud.identity.membership.jdbc;

import io.partnercloud.identity.membership.Right;
import io.partnercloud.platform.jdbc.Row;
import java.util.EnumSet;
import java.util.Set;

/** Rights in a column of texts. */
final class RightsColumn {
    private RightsColumn() {}

    static Set<Right> read(Row row) {
        var rights = EnumSet.noneOf(Right.class);
        row.texts("rights").forEach(name -> rights.add(Right.valueOf(name)));
        return rights;
    }

    static String[] written(Set<Right> rights) {
        return rights.stream().map(Right::name).sorted().toArray(String[]::new);
    }
}
