/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.agreements.ending.jdbc;

import org.jspecify.annotations.NullMarked;
