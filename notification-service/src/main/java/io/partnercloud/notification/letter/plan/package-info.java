/** Which letters follow which fact, and what they say. */
@NullMarked
package io.partnercloud.notification.letter.plan;

import org.jspecify.annotations.NullMarked;
