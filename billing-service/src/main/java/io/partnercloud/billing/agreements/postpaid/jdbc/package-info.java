/** The feature's rows. */
@NullMarked
package io.partnercloud.billing.agreements.postpaid.jdbc;

import org.jspecify.annotations.NullMarked;
