/** Partners in PostgreSQL. */
@NullMarked
package io.partnercloud.reward.partner.jdbc;

import org.jspecify.annotations.NullMarked;
