@NullMarked
package io.partnercloud.gateway.limit;

import org.jspecify.annotations.NullMarked;
