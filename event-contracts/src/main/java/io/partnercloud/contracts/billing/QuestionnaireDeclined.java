package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.CloudService;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nothing is offered for a questionnaire, and why (SVC-3). {@code partner} is null where it came from the site; the e-mail is the asker's. */
@WireType("billing.questionnaire-declined.v1")
public record QuestionnaireDeclined(
        UUID questionnaire,
        @Nullable UUID partner,
        CloudService service,
        String company,
        String contactName,
        String email,
        String reason)
        implements BillingEvent {
    @Override
    public String key() {
        return questionnaire.toString();
    }
}
