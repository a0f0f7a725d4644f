package io.partnercloud.identity.signin;

import java.time.Instant;
import java.util.UUID;

/** From where people have signed in before: what their browsers keep of it, as digests. */
public interface Devices {

    /** Whether the person signed in with it before; from now on it has. */
    boolean seen(UUID person, String digest, Device device, Instant at);

    /** Whether the person has signed in before at all. */
    boolean isAnyKnown(UUID person);
}
