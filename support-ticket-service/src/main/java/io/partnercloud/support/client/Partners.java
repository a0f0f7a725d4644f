package io.partnercloud.support.client;

import java.util.UUID;

/** What the partners are called, as partner-reward-service has told. */
public interface Partners {
    void keep(UUID partner, String name);
}
