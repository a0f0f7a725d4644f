package io.partnercloud.platform.openapi;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may call an operation, as the prefix of its path says. */
enum Audience {
    VISITOR("/api/public/", "AsVisitor", null, "Anybody may call it, without a token."),
    PARTNER("/api/partner/", "", "PARTNER", "For partners: each sees its own alone."),
    CLIENT("/api/client/", "AsClient", "CLIENT", "For clients: each sees its own account alone."),
    OPERATOR("/api/admin/", "AsOperator", "OPERATOR", "For operators."),
    ELSE("/", "", null, "Anybody may call it, without a token.");

    private final String prefix;
    private final String suffix;
    private final @Nullable String role;
    private final String words;

    Audience(String prefix, String suffix, @Nullable String role, String words) {
        this.prefix = prefix;
        this.suffix = suffix;
        this.role = role;
        this.words = words;
    }

    static Audience of(String path) {
        return Stream.of(values())
                .filter(audience -> path.startsWith(audience.prefix))
                .findFirst()
                .orElse(ELSE);
    }

    /** What the path says behind the prefix. */
    String rest(String path) {
        return path.substring(prefix.length());
    }

    /** Told apart from the same operation for others. */
    String suffix() {
        return suffix;
    }

    /** The role that the token must have; null where none is needed. */
    @Nullable
    String role() {
        return role;
    }

    String words() {
        return words;
    }
}
