/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.invoicing.subscription.jdbc;

import org.jspecify.annotations.NullMarked;
