package io.partnercloud.identity.key;

import io.partnercloud.identity.IdentitySettings;
import io.partnercloud.identity.RealTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Announces a new signing key and forgets those that nobody needs any more. */
@Service
public class RotateSigningKeys {
    private final SigningKeys keys;
    private final IdentitySettings.KeyRules rules;
    private final RealTime time;

    RotateSigningKeys(SigningKeys keys, IdentitySettings.KeyRules rules, RealTime time) {
        this.keys = keys;
        this.rules = rules;
        this.time = time;
    }

    /** The new key signs after the announcement; done again before that, nothing changes. */
    @Transactional
    public boolean rotate() {
        var now = time.instant();
        keys.forget(now.minus(rules.retention()));
        return keys.announce(SigningKey.generate(now.plus(rules.announcement())), now);
    }
}
