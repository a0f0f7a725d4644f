package io.partnercloud.gateway.limit;

import io.partnercloud.gateway.GatewaySettings;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often callers may come. Tries to sign in or register are counted in PostgreSQL, together for all replicas, since a
 * guesser would gain by spreading over them. All else is counted in each replica: exactness is not worth a transaction
 * per request there.
 */
@Component
class RateLimits {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final SharedBuckets shared;
    private final LocalBuckets local = new LocalBuckets(PERIOD);
    private final GatewaySettings.Limits limits;

    RateLimits(GatewaySettings.Limits limits, SharedBuckets shared) {
        this.limits = limits;
        this.shared = shared;
    }

    /** How long the caller has to wait; zero lets the request through. */
    Duration waitOf(Counted counted) {
        return switch (counted) {
            case Counted.Partner partner -> local.take("partner:" + partner.id(), limits.partner());
            case Counted.PublicAddress address -> local.take("public:" + address.address(), limits.publicAddress());
            case Counted.SignInAddress address ->
                shared.take("sign-in:" + address.address(), limits.signInAddress(), PERIOD);
            case Counted.LetterSender sender ->
                shared.take("letters:" + sender.address(), limits.lettersAddress(), PERIOD);
        };
    }

    /** How long an address that failed to prove itself too often has to wait; nothing is taken by asking. */
    Duration waitAfterFailuresAt(String address) {
        return local.waitFor("failed:" + address);
    }

    void failedAt(String address) {
        local.take("failed:" + address, limits.failedAddress());
    }

    /** The same for a client whose secret is guessed, wherever the guesses come from. */
    Duration waitAfterFailuresOfClient(String client) {
        return shared.waitFor("failed-client:" + client, limits.failedClient(), PERIOD);
    }

    void failedClient(String client) {
        shared.take("failed-client:" + client, limits.failedClient(), PERIOD);
    }
}
