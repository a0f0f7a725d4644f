/** What is due, in PostgreSQL. */
@NullMarked
package io.partnercloud.trial.followup.jdbc;

import org.jspecify.annotations.NullMarked;
