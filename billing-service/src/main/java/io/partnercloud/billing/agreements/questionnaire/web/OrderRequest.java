package io.partnercloud.billing.agreements.questionnaire.web;

import io.partnercloud.billing.agreements.questionnaire.OrderByQuestionnaire;
import io.partnercloud.contracts.values.ClientLogin;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For which client the offer is ordered, and for how many months it is invoiced first. */
record OrderRequest(@NotNull ClientLogin client, @Nullable Integer months) {
    OrderByQuestionnaire.Order of(UUID questionnaire) {
        return new OrderByQuestionnaire.Order(questionnaire, Objects.requireNonNullElse(months, 1));
    }
}
