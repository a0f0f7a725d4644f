package io.partnercloud.identity.signin;

import java.time.Instant;

/** What the authorization server has written down and nobody needs any more. */
public interface ForgetSignIns {

    /** Authorizations whose every token ran out before that instant, and failures before it. */
    long expiredBefore(Instant instant);

    /** Forgets up to {@code most} of them; how many there were. */
    int forget(Instant instant, int most);
}
