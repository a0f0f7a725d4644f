package io.partnercloud.identity.signin;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions of a person: the sign-on's here, the refresh tokens, what browsers hold of them, and those of other sites (PRT-12). */
@Service
public class EndSignIns {
    private final SignOuts signOuts;
    private final StaleTokens staleTokens;

    EndSignIns(SignOuts signOuts, StaleTokens staleTokens) {
        this.signOuts = signOuts;
        this.staleTokens = staleTokens;
    }

    /** Everywhere. */
    @Transactional
    public void of(UUID person) {
        signOuts.ofPerson(person);
        staleTokens.mark(person);
    }

    /** The person has signed out at a site, which shows its ID token: with it ends whatever that browser is signed in to. */
    @Transactional
    public void ofBrowserWith(UUID person, String idToken) {
        signOuts.ofBrowserWith(person, idToken);
        staleTokens.mark(person);
    }
}
