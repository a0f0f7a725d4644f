package io.partnercloud.identity.relyingparty;

import java.util.Optional;

/** Takes a signed logout token to a site. */
@FunctionalInterface
public interface LogoutPost {

    /** Empty when the site has taken it; else what went wrong. */
    Optional<String> deliver(LogoutNotice notice);
}
