/** Grants of clients in PostgreSQL. */
@NullMarked
package io.partnercloud.identity.client.jdbc;

import org.jspecify.annotations.NullMarked;
