package io.partnercloud.reward.payout;

import io.partnercloud.platform.files.StoredFile;
import java.util.Optional;
import java.util.UUID;

/** The papers of sets as they were given out, each once (RWD-12). */
public interface PayoutFiles {
    Optional<StoredFile> find(UUID set, int version, Paper paper);

    /** The paper that is kept from now on: the one that was there first. */
    StoredFile keep(PayoutSet set, int version, Paper paper, byte[] content);

    byte[] read(StoredFile file);
}
