/** How the facts that billing-service keeps for everybody reach the other services: all at the start, each at its change (ORG-2). */
@NullMarked
package io.partnercloud.billing.base.announcement;

import org.jspecify.annotations.NullMarked;
