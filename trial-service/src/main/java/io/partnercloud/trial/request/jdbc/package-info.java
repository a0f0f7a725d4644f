/** Trial requests in PostgreSQL. */
@NullMarked
package io.partnercloud.trial.request.jdbc;

import org.jspecify.annotations.NullMarked;
