package io.partnercloud.platform.security;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/** Carries the row scope of a request to the thread that streams its answer. */
final class CurrentScopeAccessor implements ThreadLocalAccessor<String> {
    private static final String KEY = "partnercloud.row-scope";

    @Override
    public Object key() {
        return KEY;
    }

    @Override
    public @Nullable String getValue() {
        return CurrentScope.narrowed();
    }

    @Override
    public void setValue(String scope) {
        CurrentScope.set(scope);
    }

    @Override
    public void setValue() {
        CurrentScope.set(null);
    }
}
