package io.partnercloud.billing.documents.edo;

import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator hands an act over on paper: what cannot go out electronically, and what the client will not sign that way. */
@Service
public class HandOverOnPaper {
    private final EdoDocuments documents;
    private final Audit audit;
    private final Clock clock;

    HandOverOnPaper(EdoDocuments documents, Audit audit, Clock clock) {
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void handOver(UUID id, String reason) {
        var document = documents.lock(id).orElseThrow(() -> new EdoRefusal.DocumentUnknown(id));
        switch (document.status()) {
            case HELD, REFUSED, CLARIFICATION_ASKED -> documents.onPaper(document, reason, clock.instant());
            case WAITING, SENT, DELIVERED, SIGNED, ON_PAPER -> throw new EdoRefusal.NothingToHandOver(document);
        }
        audit.record("edo-document.on-paper", "edo-document:" + id, reason, document, null);
    }
}
