/** Facts between services: the outbox, the inbox, parked keys and their dead letters. */
@NullMarked
package io.partnercloud.platform.events;

import org.jspecify.annotations.NullMarked;
