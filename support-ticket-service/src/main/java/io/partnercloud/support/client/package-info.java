/** The clients that people ask about, as trial-service and billing-service last said. */
@NullMarked
package io.partnercloud.support.client;

import org.jspecify.annotations.NullMarked;
