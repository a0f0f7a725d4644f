/** People in PostgreSQL. */
@NullMarked
package io.partnercloud.identity.person.jdbc;

import org.jspecify.annotations.NullMarked;
