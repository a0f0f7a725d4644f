package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An individual price was offered for HOSTING or CORPORATE (SVC-3), also in place of an earlier one; it can be ordered through
 * {@code validThrough}. {@code partner} is null where the questionnaire came from the site; the e-mail is the asker's.
 */
@WireType("billing.questionnaire-answered.v1")
public record QuestionnaireAnswered(
        UUID questionnaire,
        @Nullable UUID partner,
        CloudService service,
        String company,
        String contactName,
        String email,
        Money monthly,
        String description,
        LocalDate validThrough)
        implements BillingEvent {
    @Override
    public String key() {
        return questionnaire.toString();
    }
}
