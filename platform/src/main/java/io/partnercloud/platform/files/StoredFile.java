package io.partnercloud.platform.files;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that is kept.
 *
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal digits
 */
public record StoredFile(
        UUID id,
        String purpose,
        String owner,
        String name,
        FileType type,
        long size,
        String sha256,
        String sentBy,
        Instant sentAt) {}
