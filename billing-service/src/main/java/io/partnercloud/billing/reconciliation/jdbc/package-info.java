/** The feature's rows. */
@NullMarked
package io.partnercloud.billing.reconciliation.jdbc;

import org.jspecify.annotations.NullMarked;
