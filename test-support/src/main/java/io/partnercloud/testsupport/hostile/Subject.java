package io.partnercloud.testsupport.hostile;

import java.util.Map;
import java.util.UUID;

/**
 * In whose name operations are tried, and on what.
 *
 * @param variables what to put for the variables of paths, where the service knows it; any id stands for the others
 */
public record Subject(UUID partner, UUID client, Map<String, String> variables) {
    /** Somebody of whom the service knows nothing. */
    static final Subject NOBODY = new Subject(
            UUID.fromString("01980000-0000-7000-8000-00000000abcd"),
            UUID.fromString("01980000-0000-7000-8000-00000000abcd"),
            Map.of());

    public Subject {
        variables = Map.copyOf(variables);
    }
}
