/** Tests. */
@NullMarked
package io.partnercloud.notification.letter;

import org.jspecify.annotations.NullMarked;
