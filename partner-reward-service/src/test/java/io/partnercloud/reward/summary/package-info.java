@NullMarked
package io.partnercloud.reward.summary;

import org.jspecify.annotations.NullMarked;
