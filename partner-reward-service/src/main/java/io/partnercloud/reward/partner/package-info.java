/** Partners: application, contract, code, notice address (PRT). */
@NullMarked
package io.partnercloud.reward.partner;

import org.jspecify.annotations.NullMarked;
