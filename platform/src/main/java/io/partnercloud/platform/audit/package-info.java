/** Who did what, when, to what and why (OPS-1). */
@NullMarked
package io.partnercloud.platform.audit;

import org.jspecify.annotations.NullMarked;
