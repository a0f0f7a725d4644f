package io.partnercloud.platform.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.partnercloud.platform.problem.Refusal;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Lets so many exports run at once and no caller two: an export holds a database connection while its reader reads. */
final class ExportPlaces {
    private final Semaphore places;
    private final Set<String> callers = ConcurrentHashMap.newKeySet();

    ExportPlaces(int atOnce, MeterRegistry meters) {
        this.places = new Semaphore(atOnce);
        meters.gaugeCollectionSize("partnercloud.exports.running", Set.of(), callers);
    }

    /** A place taken; closing gives it back. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** Others' exports take all places, or the caller's own is still running. */
    static final class TooManyExports extends Refusal {
        TooManyExports() {
            super(Kind.TOO_MANY, "too_many_exports");
        }
    }

    Place take(String caller) {
        if (!callers.add(caller)) {
            throw new TooManyExports();
        }
        if (!places.tryAcquire()) {
            callers.remove(caller);
            throw new TooManyExports();
        }
        return () -> {
            places.release();
            callers.remove(caller);
        };
    }
}
