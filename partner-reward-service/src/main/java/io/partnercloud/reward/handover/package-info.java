/** Clients handed over from one partner to another (PRT-18). */
@NullMarked
package io.partnercloud.reward.handover;

import org.jspecify.annotations.NullMarked;
