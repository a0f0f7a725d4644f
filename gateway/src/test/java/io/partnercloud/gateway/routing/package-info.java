@NullMarked
package io.partnercloud.gateway.routing;

import org.jspecify.annotations.NullMarked;
