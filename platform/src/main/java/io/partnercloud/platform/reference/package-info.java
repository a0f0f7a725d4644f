/**
 * The facts that billing-service keeps for everybody and tells by events (ORG-2, ORG-3), as this service has heard them. A
 * service that needs one of them says so ({@code partnercloud.follows}); it reads nothing of billing's and has no second copy to keep up.
 */
@NullMarked
package io.partnercloud.platform.reference;

import org.jspecify.annotations.NullMarked;
