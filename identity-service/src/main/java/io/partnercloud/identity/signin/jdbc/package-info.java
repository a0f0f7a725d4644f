/** Failed sign-ins and issued authorizations in PostgreSQL. */
@NullMarked
package io.partnercloud.identity.signin.jdbc;

import org.jspecify.annotations.NullMarked;
