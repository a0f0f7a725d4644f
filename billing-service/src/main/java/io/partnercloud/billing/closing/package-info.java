/**
 * Closing: what an accountant looks at when a month is over, and what it carries away. It owns what was confirmed, and when
 * rewards were closed. It may ask every other room.
 */
@NullMarked
package io.partnercloud.billing.closing;

import org.jspecify.annotations.NullMarked;
