/** Health, metrics and traces of a service. */
@NullMarked
package io.partnercloud.platform.observability;

import org.jspecify.annotations.NullMarked;
