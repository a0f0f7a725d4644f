/** Which path goes to which service, and how it gets there. */
@NullMarked
package io.partnercloud.gateway.routing;

import org.jspecify.annotations.NullMarked;
