/** Many rows with one statement. */
@NullMarked
package io.partnercloud.platform.jdbc;

import org.jspecify.annotations.NullMarked;
