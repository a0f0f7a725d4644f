/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.organisation.jdbc;

import org.jspecify.annotations.NullMarked;
