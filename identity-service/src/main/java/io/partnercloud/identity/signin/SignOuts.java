package io.partnercloud.identity.signin;

import java.util.UUID;

/** Ends sign-ins. Each site that was signed in to by one, and wants to know, is going to be told (PRT-7). */
public interface SignOuts {
    /** By which those who tell sites of it are called. */
    String CALL = "sign_outs";

    /** Everywhere. */
    void ofPerson(UUID person);

    /** Whatever the browser is signed in to in which that sign-in was made; false when the person has none such. */
    boolean ofBrowser(UUID person, UUID signIn);

    /** Whatever the browser is signed in to in which a site got that ID token. */
    void ofBrowserWith(UUID person, String idToken);

    /** All but the sign-in with that access token and its browser's session here; how many sites that signed out of. */
    int ofOthers(UUID person, String accessToken);

    /** Everybody's at that site. */
    void ofSite(String client);
}
