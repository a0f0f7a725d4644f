/** Clients in PostgreSQL. */
@NullMarked
package io.partnercloud.reward.client.jdbc;

import org.jspecify.annotations.NullMarked;
