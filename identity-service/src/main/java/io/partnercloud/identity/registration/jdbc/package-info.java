/** Consents and one-time links in PostgreSQL. */
@NullMarked
package io.partnercloud.identity.registration.jdbc;

import org.jspecify.annotations.NullMarked;
