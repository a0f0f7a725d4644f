package io.partnercloud.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where bytes are kept, each content once, under its SHA-256. */
interface Contents {
    /** In the transaction of the file's row, and while nobody else keeps or removes the same content. */
    void keep(String sha256, Path content) throws IOException;

    /** To be closed. */
    InputStream open(String sha256) throws IOException;

    /** As {@link #keep}; no file has this content any more. */
    void remove(String sha256) throws IOException;
}
