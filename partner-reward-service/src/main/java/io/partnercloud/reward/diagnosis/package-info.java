/** Why a partner sees no payout documents for a quarter, from the data (RWD-8). */
@NullMarked
package io.partnercloud.reward.diagnosis;

import org.jspecify.annotations.NullMarked;
