/** Operators' tasks in PostgreSQL. */
@NullMarked
package io.partnercloud.trial.provisioning.jdbc;

import org.jspecify.annotations.NullMarked;
