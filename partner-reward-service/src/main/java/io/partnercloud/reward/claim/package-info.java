/** What a partner says of whose a client is, and what operators decide (PRT-10). */
@NullMarked
package io.partnercloud.reward.claim;

import org.jspecify.annotations.NullMarked;
