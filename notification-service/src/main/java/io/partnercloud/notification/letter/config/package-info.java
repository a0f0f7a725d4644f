/** How the letters of this installation are set up. */
@NullMarked
package io.partnercloud.notification.letter.config;

import org.jspecify.annotations.NullMarked;
