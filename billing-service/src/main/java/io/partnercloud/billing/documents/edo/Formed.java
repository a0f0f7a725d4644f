package io.partnercloud.billing.documents.edo;

import java.time.LocalDateTime;
import java.util.UUID;

/** A sending's id and the moment at which its file is said to be formed: the file's name is made of them, and stays the same. */
public record Formed(UUID id, LocalDateTime at) {}
