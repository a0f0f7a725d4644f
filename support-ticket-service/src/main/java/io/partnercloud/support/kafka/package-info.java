/** Facts of other services that the support line acts on. */
@NullMarked
package io.partnercloud.support.kafka;

import org.jspecify.annotations.NullMarked;
