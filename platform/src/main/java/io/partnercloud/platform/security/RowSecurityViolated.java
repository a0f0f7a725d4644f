package io.partnercloud.platform.security;

/** The database would not keep partners apart; the service does not start on it. */
final class RowSecurityViolated extends RuntimeException {
    RowSecurityViolated(String flaws) {
        super(flaws);
    }
}
