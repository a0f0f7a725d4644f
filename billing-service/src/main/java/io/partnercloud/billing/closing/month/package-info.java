/** OPS-7: the checklist of a month, and its registers. */
@NullMarked
package io.partnercloud.billing.closing.month;

import org.jspecify.annotations.NullMarked;
