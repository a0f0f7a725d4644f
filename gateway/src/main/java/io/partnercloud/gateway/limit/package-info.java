/** Limits on how much and how often callers may send, and the headers that protect browsers. */
@NullMarked
package io.partnercloud.gateway.limit;

import org.jspecify.annotations.NullMarked;
