/** Clients in PostgreSQL. */
@NullMarked
package io.partnercloud.support.client.jdbc;

import org.jspecify.annotations.NullMarked;
