/** Letters for operators. */
@NullMarked
package io.partnercloud.notification.letter.web;

import org.jspecify.annotations.NullMarked;
