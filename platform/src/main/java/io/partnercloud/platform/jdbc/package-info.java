/** What JDBC lacks: rows in the words of the house, the name of a broken rule, many rows with one statement. */
@NullMarked
package io.partnercloud.platform.jdbc;

import org.jspecify.annotations.NullMarked;
