package io.partnercloud.identity.relyingparty;

import io.partnercloud.contracts.values.Ids;
import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.signin.SignOuts;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.web.Versions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator registers a site for people to sign in to, changes it, gives it another secret, and disables it (PRT-7). */
@Service
public class ManageRelyingParties {
    private static final String PREFIX = "site-";

    /** A site with the secret that is shown this once. */
    public record WithSecret(RelyingParty site, String secret) {
        @Override
        public String toString() {
            return "WithSecret[" + site.id() + "]";
        }
    }

    private final RelyingParties sites;
    private final SiteClients clients;
    private final SignOuts signOuts;
    private final Audit audit;
    private final RealTime time;

    ManageRelyingParties(RelyingParties sites, SiteClients clients, SignOuts signOuts, Audit audit, RealTime time) {
        this.sites = sites;
        this.clients = clients;
        this.signOuts = signOuts;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public WithSecret register(RelyingParty.Details details) {
        var now = time.instant();
        var id = Ids.at(now);
        var site = new RelyingParty(id, PREFIX + id, details, true, now, 0);
        sites.add(site);
        var secret = clients.register(site);
        audit.record("relying-party.registered", subject(site), null, null, details);
        return new WithSecret(site, secret);
    }

    @Transactional
    public RelyingParty change(UUID id, RelyingParty.Details details, @Nullable String ifMatch) {
        var present = lock(id);
        Versions.require(ifMatch, present.version());
        var changed = present.with(details);
        sites.change(changed);
        clients.change(changed);
        audit.record("relying-party.changed", subject(changed), null, present.details(), details);
        return lock(id);
    }

    /** The newest secret before stays good beside it; one before that ends. */
    @Transactional
    public WithSecret addSecret(UUID id) {
        var site = lock(id);
        var secret = clients.addSecret(site);
        audit.record("relying-party.secret-added", subject(site), null, null, null);
        return new WithSecret(site, secret);
    }

    /** Only the newest secret is good from now on. */
    @Transactional
    public void endFormerSecret(UUID id) {
        var site = lock(id);
        clients.endFormerSecret(site);
        audit.record("relying-party.former-secret-ended", subject(site), null, null, null);
    }

    /** Nobody signs in to it any more, and whoever has is signed out there. */
    @Transactional
    public void setEnabled(UUID id, boolean isEnabled, String reason) {
        var site = lock(id);
        sites.setEnabled(id, isEnabled);
        if (!isEnabled) {
            signOuts.ofSite(site.clientId());
        }
        audit.record(
                isEnabled ? "relying-party.enabled" : "relying-party.disabled",
                subject(site),
                reason,
                site.isEnabled(),
                isEnabled);
    }

    private RelyingParty lock(UUID id) {
        return sites.lock(id).orElseThrow(RelyingPartyRefusal.Unknown::new);
    }

    private static String subject(RelyingParty site) {
        return "relying-party:" + site.id();
    }
}
