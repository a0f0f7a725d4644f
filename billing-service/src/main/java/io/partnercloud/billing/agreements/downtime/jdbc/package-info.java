/** The feature's rows. */
@NullMarked
package io.partnercloud.billing.agreements.downtime.jdbc;

import org.jspecify.annotations.NullMarked;
