/** The feature's rows. */
@NullMarked
package io.partnercloud.billing.downtime.jdbc;

import org.jspecify.annotations.NullMarked;
