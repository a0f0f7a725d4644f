package io.partnercloud.gateway;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** One fake for each service, the same for all tests of this JVM. */
public final class FakeServices {
    private static final Map<Upstream, FakeService> ALL = new EnumMap<>(Upstream.class);

    static {
        for (Upstream upstream : Upstream.values()) {
            ALL.put(upstream, new FakeService(upstream.shortName()));
        }
    }

    private FakeServices() {}

    public static FakeService of(Upstream upstream) {
        return Objects.requireNonNull(ALL.get(upstream));
    }

    static void reset() {
        ALL.values().forEach(FakeService::reset);
    }

    public static long requests() {
        return ALL.values().stream()
                .mapToLong(service -> service.received().size())
                .sum();
    }
}
