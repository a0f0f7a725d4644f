package io.partnercloud.system.fuzz;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request made by chance.
 *
 * @param target path and query, encoded
 * @param caller the role in which it is sent, nothing for a visitor; PARTNER-2 is another partner
 */
public record FuzzedRequest(
        Operation operation,
        String target,
        Map<String, String> headers,
        @Nullable String body,
        String caller) {

    /** Whether a success would let somebody in who must not. */
    public boolean mustBeRefused() {
        return !operation.roles().isEmpty() && !operation.roles().contains(caller.replace("-2", ""));
    }

    /** As somebody would send it again. */
    @Override
    public String toString() {
        return "%s %s as %s, %s, body %s".formatted(operation.method(), target, caller, headers, body);
    }
}
