/** Infobases and users in PostgreSQL. */
@NullMarked
package io.partnercloud.trial.infobase.jdbc;

import org.jspecify.annotations.NullMarked;
