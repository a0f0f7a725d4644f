package io.partnercloud.reward.payout;

import io.partnercloud.platform.files.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** The papers of sets as they were given out, each once (RWD-12). */
public interface PayoutFiles {
    Optional<StoredFile> find(UUID set, int version, Paper paper);

    /** The paper that is kept from now on: the one that was there first. */
    StoredFile keep(PayoutSet set, int version, Paper paper, byte[] content);

    /**
     * A paper that was made by hand, as the first of this version (RWD-9): told to be a PDF by its content.
     *
     * @throws IOException where the content ends early
     */
    void take(PayoutSet set, Paper paper, InputStream content, String sentBy) throws IOException;

    byte[] read(StoredFile file);
}
