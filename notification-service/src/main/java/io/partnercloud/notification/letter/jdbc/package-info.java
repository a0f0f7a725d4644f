/** Letters in PostgreSQL. */
@NullMarked
package io.partnercloud.notification.letter.jdbc;

import org.jspecify.annotations.NullMarked;
