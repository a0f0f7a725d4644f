package io.partnercloud.billing;

import io.partnercloud.billing.agreements.order.MonthlyRunRules;
import io.partnercloud.billing.debt.blocking.DebtRules;
import io.partnercloud.billing.debt.paymentorder.PaymentOrderRules;
import io.partnercloud.billing.documents.act.ActRules;
import io.partnercloud.billing.documents.document.DocumentRules;
import io.partnercloud.billing.documents.edo.EdoRules;
import io.partnercloud.billing.documents.reconciliation.ReconciliationRules;
import io.partnercloud.billing.invoicing.invoice.InvoiceRules;
import io.partnercloud.billing.payments.payment.PaymentRules;
import io.partnercloud.billing.payments.statement.StatementRules;
import io.partnercloud.billing.payments.statement.schedule.ScheduleRules;
import io.partnercloud.billing.pricing.price.ServiceLimits;
import io.partnercloud.billing.pricing.price.Tariffs;

/** Every number of the rules, as configured: each part is asked for by its type. */
record BillingSettings(
        ServiceLimits limits,
        Tariffs tariffs,
        InvoiceRules invoices,
        MonthlyRunRules monthlyRun,
        DebtRules debt,
        PaymentOrderRules paymentOrders,
        PaymentRules payments,
        StatementRules statements,
        ScheduleRules statementSchedule,
        DocumentRules documents,
        ActRules acts,
        ReconciliationRules reconciliation,
        EdoRules edo) {}
