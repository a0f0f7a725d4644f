/** Tickets in PostgreSQL. */
@NullMarked
package io.partnercloud.support.ticket.jdbc;

import org.jspecify.annotations.NullMarked;
