package io.partnercloud.billing.documents.edo;

import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator has a document sent again: one that got lost on its way, or was held, under the same id, one that the client
 * refused or asks about as a new one. What waits, has arrived or is signed needs nothing.
 */
@Service
public class SendAgain {
    private final EdoDocuments documents;
    private final Audit audit;
    private final Clock clock;

    SendAgain(EdoDocuments documents, Audit audit, Clock clock) {
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public UUID send(UUID id, String reason) {
        var document = documents.lock(id).orElseThrow(() -> new EdoRefusal.DocumentUnknown(id));
        var again =
                switch (document.status()) {
                    case SENT, HELD -> {
                        documents.queueAgain(document);
                        yield id;
                    }
                    case REFUSED, CLARIFICATION_ASKED ->
                        documents
                                .supersede(document, Ids.at(clock.instant()), clock.instant())
                                .id();
                    case WAITING, DELIVERED, SIGNED, ON_PAPER -> throw new EdoRefusal.NothingToSendAgain(document);
                };
        audit.record("edo-document.sent-again", "edo-document:" + again, reason, document, null);
        return again;
    }
}
