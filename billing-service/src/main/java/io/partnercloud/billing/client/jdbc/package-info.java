/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.client.jdbc;

import org.jspecify.annotations.NullMarked;
