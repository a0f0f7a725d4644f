/** Operators who look at a partner's cabinet as the partner sees it (PRT-16): with a reason, for a while, changing nothing. */
@NullMarked
package io.partnercloud.identity.cabinetview;

import org.jspecify.annotations.NullMarked;
