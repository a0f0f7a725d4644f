/** Which migrations run when a service starts, and in which order. */
@NullMarked
package io.partnercloud.platform.migration;

import org.jspecify.annotations.NullMarked;
