/** Couriers: the threads that send. */
@NullMarked
package io.partnercloud.notification.letter.schedule;

import org.jspecify.annotations.NullMarked;
