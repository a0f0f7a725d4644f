package io.partnercloud.identity.signin;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends every session of a person, everywhere (PRT-12): the sign-on's here, the refresh tokens, and what browsers hold of them. */
@Service
public class EndSignIns {
    private final ForgetSignIns signIns;
    private final StaleTokens staleTokens;

    EndSignIns(ForgetSignIns signIns, StaleTokens staleTokens) {
        this.signIns = signIns;
        this.staleTokens = staleTokens;
    }

    @Transactional
    public void of(UUID person) {
        signIns.forgetAll(person);
        staleTokens.mark(person);
    }
}
