package io.partnercloud.billing.agreements.questionnaire;

import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questionnaires as people read them, the latest first. */
public interface QuestionnaireLists {

    Listing<Questionnaire> of(Scope scope, Questionnaire.@Nullable Status status, PageQuery query);

    /** Empty also where it is another's (PRT-11). */
    Optional<Questionnaire> of(Scope scope, UUID id);
}
