/** Tests. */
@NullMarked
package io.partnercloud.support.calendar;

import org.jspecify.annotations.NullMarked;
