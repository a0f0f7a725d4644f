/** Tests. */
@NullMarked
package io.partnercloud.notification.letter.plan;

import org.jspecify.annotations.NullMarked;
