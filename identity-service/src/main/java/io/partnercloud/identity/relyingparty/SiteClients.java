package io.partnercloud.identity.relyingparty;

/** What sites sign people in with: a client of the authorization server each, with a secret or two. */
public interface SiteClients {

    /** Gives it its first secret, which is told this once. */
    String register(RelyingParty site);

    void change(RelyingParty site);

    /** Gives it one more; the newest one before stays good. */
    String addSecret(RelyingParty site);

    /** Only the newest one is good any more. */
    void endFormerSecret(RelyingParty site);
}
