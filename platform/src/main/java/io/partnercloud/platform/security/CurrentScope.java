package io.partnercloud.platform.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whose rows the current thread may see: the value of {@code app.scope} in its transactions. */
final class CurrentScope {
    static final String ALL = "all";

    private static final ThreadLocal<@Nullable String> SCOPE = new ThreadLocal<>();

    private CurrentScope() {}

    /** Listeners, jobs and whatever else no request narrows see everything. */
    static String value() {
        var scope = SCOPE.get();
        return scope == null ? ALL : scope;
    }

    static @Nullable String narrowed() {
        return SCOPE.get();
    }

    static void set(@Nullable String scope) {
        if (scope == null) {
            SCOPE.remove();
        } else {
            SCOPE.set(scope);
        }
    }

    static <T> T within(String scope, Supplier<T> work) {
        var before = SCOPE.get();
        SCOPE.set(scope);
        try {
            return work.get();
        } finally {
            set(before);
        }
    }
}
