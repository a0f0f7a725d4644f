/** What partner-reward-service tells: partners, contracts, attribution, rewards. */
@NullMarked
package io.partnercloud.contracts.partner;

import org.jspecify.annotations.NullMarked;
