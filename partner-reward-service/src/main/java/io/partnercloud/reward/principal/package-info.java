/** The companies that sign contracts with partners and pay rewards, as billing-service tells of them (ORG-1, ORG-2). */
@NullMarked
package io.partnercloud.reward.principal;

import org.jspecify.annotations.NullMarked;
