/**
 * Agreements: what a client and the provider agree, from the first order to the end of a service. It owns orders, changes,
 * work that is paid afterwards, goods, questionnaires and downtimes. It may ask debt, invoicing, pricing and base.
 */
@NullMarked
package io.partnercloud.billing.agreements;

import org.jspecify.annotations.NullMarked;
