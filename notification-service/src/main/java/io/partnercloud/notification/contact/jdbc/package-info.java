/** Contacts in PostgreSQL. */
@NullMarked
package io.partnercloud.notification.contact.jdbc;

import org.jspecify.annotations.NullMarked;
