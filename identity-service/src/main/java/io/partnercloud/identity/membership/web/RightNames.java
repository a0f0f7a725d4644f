package io.partnercloud.identity.membership.web;

import io.partnercloud.identity.membership.Right;
import java.util.Set;
import java.util.stream.Collectors;

/** Rights in one cell of an export. */
final class RightNames {
    private RightNames() {}

    static String of(Set<Right> rights) {
        return rights.stream().sorted().map(RightNames::name).collect(Collectors.joining(", "));
    }

    private static String name(Right right) {
        return switch (right) {
            case OWNER -> "владелец";
            case MONEY -> "деньги";
            case CLIENTS -> "клиенты";
            case SUPPORT -> "поддержка";
        };
    }
}
