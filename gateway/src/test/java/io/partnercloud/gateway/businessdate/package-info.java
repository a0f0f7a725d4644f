@NullMarked
package io.partnercloud.gateway.businessdate;

import org.jspecify.annotations.NullMarked;
