package io.partnercloud.billing.agreements.order;

import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why no invoice is made for a request. */
public abstract sealed class OrderRefusal extends Refusal {
    private OrderRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** Nothing is known yet of what the client wants to rent: a first invoice needs the parameters. */
    public static final class ParametersMissing extends OrderRefusal {
        ParametersMissing(ClientLogin client) {
            super(Kind.RULE, "parameters_missing", Map.of("client", client));
        }
    }

    /** What is ordered is said in the words of another service. */
    public static final class ParametersDoNotFit extends OrderRefusal {
        public ParametersDoNotFit(CloudService service) {
            super(Kind.RULE, "parameters_do_not_fit", Map.of("service", service));
        }
    }

    /** An overdue invoice is not replaced by another one: it is to be paid. */
    public static final class DebtComesFirst extends OrderRefusal {
        public DebtComesFirst(Invoice overdue) {
            super(
                    Kind.CONFLICT,
                    "debt_comes_first",
                    Map.of("invoice", overdue.bill().number(), "open", overdue.open()));
        }
    }

    /** An invoice is issued today; only a preview may ask as of another day. */
    public static final class OnlyInPreview extends OrderRefusal {
        public OnlyInPreview(LocalDate on, LocalDate today) {
            super(Kind.RULE, "on_only_in_preview", Map.of("on", on, "today", today));
        }
    }
}
