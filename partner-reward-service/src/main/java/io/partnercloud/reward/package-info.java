/** Partners, their contracts and clients, and what they earn. */
@NullMarked
package io.partnercloud.reward;

import org.jspecify.annotations.NullMarked;
