package io.partnercloud.identity.signin;

import java.util.Optional;

/** Where the browsers were in which people signed in to a site. */
public interface SignInPlaces {

    /** @param signOn the browser's session at the sign-on, by which it would be signed in to the next site */
    void keep(String authorization, String signOn, Device device, String address);

    /** What sites may know that session by ({@code sid}): the same for all that the browser is signed in to, and good for nothing else. */
    Optional<String> sessionOf(String authorization);
}
