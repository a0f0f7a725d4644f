package io.partnercloud.identity.signin;

/** Where the browsers were in which people signed in to a site. */
public interface SignInPlaces {

    /** @param signOn the browser's session at the sign-on, by which it would be signed in to the next site */
    void keep(String authorization, String signOn, Device device, String address);
}
