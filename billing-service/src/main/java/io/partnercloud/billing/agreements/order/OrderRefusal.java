package io.partnercloud.billing.agreements.order;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why no invoice is made for a request. */
public abstract sealed class OrderRefusal extends Refusal
        permits ParametersMissing, ParametersDoNotFit, DebtComesFirst, OnlyInPreview {
    OrderRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }
}
