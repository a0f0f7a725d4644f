package io.partnercloud.trial.infobase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One database of a configuration (CLI-3).
 *
 * @param release the one that an update has brought it to; null as long as there was none
 */
public record Infobase(
        UUID id,
        String name,
        String configuration,
        String configurationName,
        Marks marks,
        @Nullable String release,
        long version) {
    /** What its owner says about it. */
    public record Marks(boolean isCustomised, boolean hasExtensions, boolean wantsUpdates) {
        /** As the provider's template has made it. */
        public static final Marks PLAIN = new Marks(false, false, true);

        /** A customised one, or one with extensions, would break. */
        public boolean isUpdatedByItself() {
            return wantsUpdates && !isCustomised && !hasExtensions;
        }
    }
}
