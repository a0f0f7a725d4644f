/** Signing keys in PostgreSQL, their private halves encrypted. */
@NullMarked
package io.partnercloud.identity.key.jdbc;

import org.jspecify.annotations.NullMarked;
