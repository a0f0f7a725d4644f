package io.partnercloud.billing.documents.edo;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why an electronic document cannot do what is asked of it. */
public abstract sealed class EdoRefusal extends Refusal permits EdoDocumentUnknown, NothingToSendAgain {
    EdoRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }
}
