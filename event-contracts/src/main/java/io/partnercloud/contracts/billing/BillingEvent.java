package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.IntegrationEvent;

/** The facts of billing-service; keyed by client, by questionnaire where there is no client yet, by document where we pay, reference facts by their kind. */
public sealed interface BillingEvent extends IntegrationEvent
        permits InvoiceIssued,
                InvoicePaid,
                InvoiceOverdue,
                InvoiceCancelled,
                InvoiceWrittenOff,
                PaymentReminderDue,
                PaymentReceived,
                PaymentAllocated,
                PaymentReversed,
                OutgoingPaymentBooked,
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
                QuestionnaireDeclined,
                CalendarYearSet,
                VatRateSet,
                LegalEntityChanged,
                PriceListPublished,
                PriceListWithdrawn {}
