/** The feature's rows. */
@NullMarked
package io.partnercloud.billing.postpaid.jdbc;

import org.jspecify.annotations.NullMarked;
