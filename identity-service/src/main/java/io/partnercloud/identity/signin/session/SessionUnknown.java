package io.partnercloud.identity.signin.session;

import io.partnercloud.platform.problem.Refusal;

/** The person has no such session (any more). */
final class SessionUnknown extends Refusal {
    SessionUnknown() {
        super(Kind.UNKNOWN, "session_unknown");
    }
}
