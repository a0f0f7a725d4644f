package io.partnercloud.trial.update;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Why a release is not kept, or an update is not moved. */
public abstract sealed class UpdateRefusal extends Refusal {
    private UpdateRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** There is no such release. */
    public static final class ReleaseUnknown extends UpdateRefusal {
        public ReleaseUnknown(UUID id) {
            super(Kind.UNKNOWN, "release_unknown", Map.of("release", id));
        }
    }

    /** The configuration has a release of that number. */
    public static final class NumberTaken extends UpdateRefusal {
        public NumberTaken(String number) {
            super(Kind.CONFLICT, "release_number_taken", Map.of("number", number));
        }
    }

    /** What is published is not changed any more. */
    static final class ReleaseIsPublished extends UpdateRefusal {
        ReleaseIsPublished(String number) {
            super(Kind.CONFLICT, "release_published", Map.of("number", number));
        }
    }

    /** No configuration of that code is rented. */
    static final class ConfigurationUnknown extends UpdateRefusal {
        ConfigurationUnknown(String code, Set<String> rented) {
            super(
                    Kind.RULE,
                    "unknown_configuration",
                    Map.of("configuration", code, "known", String.join(", ", new TreeSet<>(rented))));
        }
    }

    /** There is no such update, or it is another client's. */
    static final class Unknown extends UpdateRefusal {
        Unknown(UUID id) {
            super(Kind.UNKNOWN, "update_unknown", Map.of("update", id));
        }
    }

    /** One move per planned update. */
    static final class AlreadyMoved extends UpdateRefusal {
        AlreadyMoved() {
            super(Kind.CONFLICT, "update_already_moved", Map.of());
        }
    }

    /** It is running, or it has an end. */
    static final class NotPlanned extends UpdateRefusal {
        NotPlanned() {
            super(Kind.CONFLICT, "update_not_planned", Map.of());
        }
    }

    /** Only what has failed is run again. */
    static final class NotFailed extends UpdateRefusal {
        NotFailed() {
            super(Kind.CONFLICT, "update_not_failed", Map.of());
        }
    }

    /** Only premium clients choose any hour. */
    static final class OutsideWindow extends UpdateRefusal {
        OutsideWindow(int windowEnd) {
            super(Kind.RULE, "update_outside_window", Map.of("until", windowEnd));
        }
    }

    /** Neither into the past nor into a time when the next release is long there. */
    static final class OutOfReach extends UpdateRefusal {
        OutOfReach(long days) {
            super(Kind.RULE, "update_move_out_of_reach", Map.of("days", days));
        }
    }

    /** One of the infobases is not this client's. */
    static final class InfobaseNotTheirs extends UpdateRefusal {
        InfobaseNotTheirs() {
            super(Kind.RULE, "update_of_unknown_infobase", Map.of());
        }
    }

    /** A customised infobase, or one with extensions, gets no automatic updates (CLI-3). */
    static final class GetsNoUpdates extends UpdateRefusal {
        GetsNoUpdates(String name) {
            super(Kind.RULE, "infobase_gets_no_updates", Map.of("name", name));
        }
    }
}
