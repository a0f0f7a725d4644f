/** The partners' projection in PostgreSQL. */
@NullMarked
package io.partnercloud.trial.partner.jdbc;

import org.jspecify.annotations.NullMarked;
