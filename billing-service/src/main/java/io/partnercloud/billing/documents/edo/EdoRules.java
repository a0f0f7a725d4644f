package io.partnercloud.billing.documents.edo;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How documents are exchanged.
 *
 * @param folder where the folders for outgoing documents and incoming receipts are
 * @param operator the three characters of the operator through whom we exchange
 * @param every how often is looked for both
 * @param atOnce how many documents one process takes on together
 * @param claimedFor after how long without an end another may take them on
 * @param pause how long a document waits after a failure
 */
public record EdoRules(Path folder, String operator, Duration every, int atOnce, Duration claimedFor, Duration pause) {}
