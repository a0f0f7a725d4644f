/** Tickets: asked, taken, answered, closed, reopened (TKT-1). */
@NullMarked
package io.partnercloud.support.ticket;

import org.jspecify.annotations.NullMarked;
