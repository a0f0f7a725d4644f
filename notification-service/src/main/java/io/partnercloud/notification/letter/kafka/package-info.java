/** The facts that letters follow. */
@NullMarked
package io.partnercloud.notification.letter.kafka;

import org.jspecify.annotations.NullMarked;
