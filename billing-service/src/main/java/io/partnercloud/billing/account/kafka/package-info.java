/** What other services tell. */
@NullMarked
package io.partnercloud.billing.account.kafka;

import org.jspecify.annotations.NullMarked;
