package io.partnercloud.system;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Who sends requests by chance: visitors come from several addresses, as no one is held up for another. */
final class Players {
    private static final int ADDRESSES = 16;

    private final List<Caller> visitors = IntStream.rangeClosed(1, ADDRESSES)
            .mapToObj(number -> Story.anonymous().from("127.0.1." + number))
            .toList();
    private final Map<String, Supplier<Caller>> signIns =
            Map.of("PARTNER", Story::partner, "PARTNER-2", Story::otherPartner, "OPERATOR", Story::operator);

    /** Somebody with this role; a visitor where nobody has it. */
    Caller as(String role, int number) {
        var signIn = signIns.get(role);
        if (signIn == null) {
            return visitors.get(number % ADDRESSES);
        }
        return signIn.get();
    }
}
