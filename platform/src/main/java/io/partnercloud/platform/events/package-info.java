/** Facts between services: the outbox, the inbox, parked keys. */
@NullMarked
package io.partnercloud.platform.events;

import org.jspecify.annotations.NullMarked;
