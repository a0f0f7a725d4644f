package io.partnercloud.identity.clientuser;

import io.partnercloud.platform.problem.Refusal;

/** There is no such user of this account, or no such account, for the caller. */
final class ClientUserUnknown extends Refusal {
    ClientUserUnknown() {
        super(Kind.UNKNOWN, "client_user_unknown");
    }
}
