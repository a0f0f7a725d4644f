/** The feature's rows. */
@NullMarked
package io.partnercloud.billing.credit.jdbc;

import org.jspecify.annotations.NullMarked;
