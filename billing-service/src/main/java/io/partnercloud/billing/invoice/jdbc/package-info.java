/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.invoice.jdbc;

import org.jspecify.annotations.NullMarked;
