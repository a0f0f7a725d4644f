/** The projection of partners in PostgreSQL. */
@NullMarked
package io.partnercloud.identity.partner.jdbc;

import org.jspecify.annotations.NullMarked;
