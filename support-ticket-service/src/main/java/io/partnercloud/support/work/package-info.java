/** What waits for an operator of the support line, by urgency (OPS-5): open tickets, and calls that are due. */
@NullMarked
package io.partnercloud.support.work;

import org.jspecify.annotations.NullMarked;
