/** The feature's rows. */
@NullMarked
package io.partnercloud.billing.change.jdbc;

import org.jspecify.annotations.NullMarked;
