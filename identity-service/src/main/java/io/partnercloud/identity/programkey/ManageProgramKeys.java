package io.partnercloud.identity.programkey;

import io.partnercloud.contracts.values.Ids;
import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.membership.Membership;
import io.partnercloud.identity.membership.Memberships;
import io.partnercloud.identity.membership.Right;
import io.partnercloud.identity.signin.StaleTokens;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.security.RowScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An owner makes a key for a program, gives it a second secret while the first is replaced, and ends it (PRT-15). */
@Service
public class ManageProgramKeys {
    /** A key with the secret that is shown this once. */
    public record WithSecret(ProgramKey key, String secret) {
        @Override
        public String toString() {
            return "WithSecret[" + key.id() + "]";
        }
    }

    private final ProgramKeys keys;
    private final KeyClients clients;
    private final Memberships memberships;
    private final StaleTokens staleTokens;
    private final RowScope rowScope;
    private final Audit audit;
    private final RealTime time;
    private final Clock clock;

    ManageProgramKeys(
            ProgramKeys keys,
            KeyClients clients,
            Memberships memberships,
            StaleTokens staleTokens,
            RowScope rowScope,
            Audit audit,
            RealTime time,
            Clock clock) {
        this.keys = keys;
        this.clients = clients;
        this.memberships = memberships;
        this.staleTokens = staleTokens;
        this.rowScope = rowScope;
        this.audit = audit;
        this.time = time;
        this.clock = clock;
    }

    @Transactional
    public WithSecret make(UUID partner, UUID maker, String name, Set<Right> rights, LocalDate expiresOn) {
        return rowScope.all(() -> {
            var now = time.instant();
            var today = LocalDate.ofInstant(now, clock.getZone());
            if (!expiresOn.isAfter(today) || expiresOn.isAfter(today.plusYears(1))) {
                throw new ProgramKeyRefusal.ExpiryOutOfBounds();
            }
            var own = memberships.find(maker, partner).map(Membership::rights).orElse(Set.of());
            if (!own.containsAll(rights)) {
                throw new ProgramKeyRefusal.MoreThanItsMaker();
            }
            var key = new ProgramKey(Ids.at(now), partner, maker, name, rights, expiresOn, now, null);
            keys.add(key);
            var secret = clients.register(
                    key, expiresOn.atStartOfDay(clock.getZone()).toInstant());
            audit.record("program-key.made", subject(key), null, null, rights);
            return new WithSecret(key, secret);
        });
    }

    /** The newest secret before stays good beside it; one before that ends. */
    @Transactional
    public WithSecret addSecret(UUID partner, UUID id) {
        return rowScope.all(() -> {
            var key = keys.find(partner, id).orElseThrow(ProgramKeyRefusal.Unknown::new);
            var secret = clients.addSecret(key);
            audit.record("program-key.secret-added", subject(key), null, null, null);
            return new WithSecret(key, secret);
        });
    }

    /** Only the newest secret is good from now on, and no token that the other one fetched. */
    @Transactional
    public void endFormerSecret(UUID partner, UUID id) {
        rowScope.all(() -> {
            var key = keys.find(partner, id).orElseThrow(ProgramKeyRefusal.Unknown::new);
            clients.endFormerSecret(key);
            staleTokens.markEnded(key.id());
            audit.record("program-key.former-secret-ended", subject(key), null, null, null);
            return key;
        });
    }

    @Transactional
    public void end(UUID partner, UUID id) {
        rowScope.all(() -> {
            var key = keys.find(partner, id).orElseThrow(ProgramKeyRefusal.Unknown::new);
            keys.end(key, time.instant());
            staleTokens.markEnded(key.id());
            audit.record("program-key.ended", subject(key), null, key.rights(), null);
            return key;
        });
    }

    private static String subject(ProgramKey key) {
        return "program-key:" + key.id();
    }
}
