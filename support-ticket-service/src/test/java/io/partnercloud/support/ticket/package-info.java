/** Tests. */
@NullMarked
package io.partnercloud.support.ticket;

import org.jspecify.annotations.NullMarked;
