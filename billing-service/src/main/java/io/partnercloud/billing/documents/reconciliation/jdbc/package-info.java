/** The feature's rows. */
@NullMarked
package io.partnercloud.billing.documents.reconciliation.jdbc;

import org.jspecify.annotations.NullMarked;
