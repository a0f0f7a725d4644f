/** Tests. */
@NullMarked
package io.partnercloud.notification.letter.mail;

import org.jspecify.annotations.NullMarked;
