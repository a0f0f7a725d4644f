package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.IntegrationEvent;

/** The facts of billing-service; keyed by client, or by questionnaire where there is no client yet. */
public sealed interface BillingEvent extends IntegrationEvent
        permits InvoiceIssued,
                InvoicePaid,
                InvoiceOverdue,
                InvoiceCancelled,
                PaymentReminderDue,
                PaymentReceived,
                PaymentAllocated,
                PaymentReversed,
                CreditGranted,
                SubscriptionActivated,
                SubscriptionExtended,
                SubscriptionShortened,
                SubscriptionChanged,
                SubscriptionEnded,
                ClientBlocked,
                ClientUnblocked,
                DebtorDeletionDue,
                DebtorDeletionReached,
                ActIssued,
                QuestionnaireAnswered,
                QuestionnaireDeclined {}
