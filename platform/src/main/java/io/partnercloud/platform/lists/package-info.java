/** Lists out of the database: one page with its total, or all rows through a cursor. */
@NullMarked
package io.partnercloud.platform.lists;

import org.jspecify.annotations.NullMarked;
