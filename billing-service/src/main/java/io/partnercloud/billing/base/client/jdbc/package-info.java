/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.base.client.jdbc;

import org.jspecify.annotations.NullMarked;
