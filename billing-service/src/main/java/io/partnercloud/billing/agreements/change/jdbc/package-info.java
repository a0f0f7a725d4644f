/** The feature's rows. */
@NullMarked
package io.partnercloud.billing.agreements.change.jdbc;

import org.jspecify.annotations.NullMarked;
