package io.partnercloud.support.ticket.web;

import io.partnercloud.platform.files.StoredFile;
import java.time.Instant;
import java.util.UUID;

/** A file of a ticket. */
record AttachmentView(UUID id, String name, String mediaType, long size, Instant at) {
    static AttachmentView of(StoredFile file) {
        return new AttachmentView(file.id(), file.name(), file.type().mediaType(), file.size(), file.sentAt());
    }
}
