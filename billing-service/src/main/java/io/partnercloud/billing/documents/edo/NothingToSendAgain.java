package io.partnercloud.billing.documents.edo;

import java.util.Map;

/** The document waits to be sent, has arrived or is signed; or another sending has taken its place. */
public final class NothingToSendAgain extends EdoRefusal {
    public NothingToSendAgain(ElectronicDocument document) {
        super(
                Kind.CONFLICT,
                "edo_nothing_to_send_again",
                Map.of("act", document.act(), "status", document.status().name()));
    }
}
