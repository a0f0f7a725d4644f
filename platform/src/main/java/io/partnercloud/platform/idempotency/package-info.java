/** A request with an Idempotency-Key has its effect once (OPS-0). */
@NullMarked
package io.partnercloud.platform.idempotency;

import org.jspecify.annotations.NullMarked;
