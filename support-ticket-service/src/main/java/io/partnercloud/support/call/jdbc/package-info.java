/** Call tasks in PostgreSQL. */
@NullMarked
package io.partnercloud.support.call.jdbc;

import org.jspecify.annotations.NullMarked;
