package io.partnercloud.gateway.caller;

import io.partnercloud.gateway.Door;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where a request comes from: the connection's other end, or whom a trusted proxy of ours names. */
@Component
public class ClientAddress {
    private static final int LONGEST = 45;

    private final Set<String> trustedProxies;

    ClientAddress(Door door) {
        this.trustedProxies = Set.copyOf(door.trustedProxies());
    }

    /** Reads X-Forwarded-For from its end, as far as the proxies are ours; the rest of it anybody could have written. */
    public String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null) {
            return address;
        }
        var hops = forwarded.split(",", -1);
        for (var i = hops.length - 1; i >= 0 && trustedProxies.contains(address); i--) {
            address = hops[i].strip();
        }
        return address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    }
}
