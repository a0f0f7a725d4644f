/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.settlement.jdbc;

import org.jspecify.annotations.NullMarked;
