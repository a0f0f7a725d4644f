/** The feature's rows. */
@NullMarked
package io.partnercloud.billing.invoicing.credit.jdbc;

import org.jspecify.annotations.NullMarked;
