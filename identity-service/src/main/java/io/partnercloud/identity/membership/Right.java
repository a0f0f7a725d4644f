package io.partnercloud.identity.membership;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a member may do for its partner (PRT-14). One does not hold another: an owner without {@code MONEY} gives it to itself first. */
public enum Right {
    OWNER,
    MONEY,
    CLIENTS,
    SUPPORT;

    /** What the first one of a partner may. */
    public static Set<Right> all() {
        return EnumSet.allOf(Right.class);
    }

    /** What somebody may whose request was granted without a word about rights. */
    static Set<Right> ofANewcomer() {
        return EnumSet.of(CLIENTS, SUPPORT);
    }

    static Set<Right> of(Collection<String> names) {
        var rights = EnumSet.noneOf(Right.class);
        names.forEach(name -> rights.add(valueOf(name)));
        return rights;
    }
}
