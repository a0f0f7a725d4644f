package io.partnercloud.billing.documents.edo;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** Why an electronic document cannot do what is asked of it. */
public abstract sealed class EdoRefusal extends Refusal {
    private EdoRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** Nothing was sent under that id. */
    public static final class DocumentUnknown extends EdoRefusal {
        public DocumentUnknown(UUID id) {
            super(Kind.UNKNOWN, "edo_document_unknown", Map.of("document", id));
        }
    }

    /** The document waits to be sent, has arrived or is signed; or another sending has taken its place. */
    public static final class NothingToSendAgain extends EdoRefusal {
        public NothingToSendAgain(ElectronicDocument document) {
            super(
                    Kind.CONFLICT,
                    "edo_nothing_to_send_again",
                    Map.of("act", document.act(), "status", document.status().name()));
        }
    }

    /** The document is on its way, has arrived, is signed or is on paper already; or another sending has taken its place. */
    public static final class NothingToHandOver extends EdoRefusal {
        public NothingToHandOver(ElectronicDocument document) {
            super(
                    Kind.CONFLICT,
                    "edo_nothing_to_hand_over",
                    Map.of("act", document.act(), "status", document.status().name()));
        }
    }
}
