@NullMarked
package io.partnercloud.reward.partner;

import org.jspecify.annotations.NullMarked;
