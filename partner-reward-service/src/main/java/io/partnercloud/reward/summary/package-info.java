/** The figures in the header of the cabinet (CAB-1). */
@NullMarked
package io.partnercloud.reward.summary;

import org.jspecify.annotations.NullMarked;
