package io.partnercloud.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Who sends requests by chance: each signs in again before its token ends; visitors come from several addresses, as no one is held up for another. */
final class Players {
    private static final int ADDRESSES = 16;
    private static final long FRESH = Duration.ofMinutes(5).toNanos();

    private final List<Caller> visitors = IntStream.rangeClosed(1, ADDRESSES)
            .mapToObj(number -> Story.anonymous().from("127.0.1." + number))
            .toList();
    private final Map<String, Supplier<Caller>> signIns =
            Map.of("PARTNER", Story::partner, "PARTNER-2", Story::otherPartner, "OPERATOR", Story::operator);
    private final Map<String, SignedIn> signedIn = new ConcurrentHashMap<>();

    private record SignedIn(Caller caller, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < FRESH;
        }
    }

    /** Somebody with this role; a visitor where nobody has it. */
    Caller as(String role, int number) {
        var signIn = signIns.get(role);
        if (signIn == null) {
            return visitors.get(number % ADDRESSES);
        }
        return signedIn.compute(
                        role,
                        (_, before) -> before != null && before.isFresh()
                                ? before
                                : new SignedIn(signIn.get(), System.nanoTime()))
                .caller();
    }
}
