/** What partners see of each reward: what it is on, how far it has come and when its money may be expected (RWD-10). */
@NullMarked
package io.partnercloud.reward.line;

import org.jspecify.annotations.NullMarked;
