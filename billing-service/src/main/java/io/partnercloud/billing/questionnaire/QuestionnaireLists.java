package io.partnercloud.billing.questionnaire;

import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questionnaires as people read them, the latest first. */
public interface QuestionnaireLists {

    Listing<Questionnaire> of(PartnerScope scope, Questionnaire.@Nullable Status status, PageQuery query);

    /** Empty also where it is another partner's (PRT-11). */
    Optional<Questionnaire> of(PartnerScope scope, UUID id);

    /** For operators. */
    Listing<Questionnaire> all(Questionnaire.@Nullable Status status, PageQuery query);

    /** For operators. */
    Optional<Questionnaire> of(UUID id);
}
