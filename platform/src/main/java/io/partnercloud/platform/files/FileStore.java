package io.partnercloud.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the files that people send. Put, find and drop belong into the transaction of the change that they are part of;
 * row-level security lets each see the files of its own rows.
 */
public interface FileStore {
    /**
     * Keeps what comes, and closes nothing. What an owner has already for this purpose is not kept a second time: the same
     * content is answered with the file that is there.
     *
     * @throws IOException where the content ends early; the transaction has to be rolled back for it
     * @throws io.partnercloud.platform.problem.PayloadTooLarge when more comes than the file may be
     * @throws FileRefusal.TypeNotTaken when the content is of no type that is taken here, whatever its name says
     * @throws FileRefusal.Empty when nothing comes
     */
    StoredFile put(NewFile file, InputStream content) throws IOException;

    Optional<StoredFile> find(UUID id);

    /** The oldest first. */
    List<StoredFile> of(String purpose, String owner);

    /** The content, to be closed; it may be read after the transaction, too. */
    InputStream open(StoredFile file);

    /** False if there is no such file. The content goes when the last file that has it is gone, after the commit. */
    boolean drop(UUID id);
}
