package io.partnercloud.identity.signin;

/** How people's passwords are kept: as hashes that are slow to check on purpose. */
public interface Passwords {

    String hash(String password);

    boolean matches(String password, String hash);
}
