/** Tests. */
@NullMarked
package io.partnercloud.notification;

import org.jspecify.annotations.NullMarked;
