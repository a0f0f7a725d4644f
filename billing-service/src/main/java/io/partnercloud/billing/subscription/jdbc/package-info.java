/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.subscription.jdbc;

import org.jspecify.annotations.NullMarked;
