/** Letters composed from templates and sent by SMTP. */
@NullMarked
package io.partnercloud.notification.letter.mail;

import org.jspecify.annotations.NullMarked;
