/** The only door: routing, sign-in, limits, circuit breakers and the page that says what runs where. */
@NullMarked
package io.partnercloud.gateway;

import org.jspecify.annotations.NullMarked;
