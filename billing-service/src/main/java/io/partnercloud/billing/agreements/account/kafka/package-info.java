/** What other services tell. */
@NullMarked
package io.partnercloud.billing.agreements.account.kafka;

import org.jspecify.annotations.NullMarked;
