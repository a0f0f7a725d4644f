/** How a service that is not wanted, or not paid, comes to its end while the client's others go on. */
@NullMarked
package io.partnercloud.billing.agreements.ending;

import org.jspecify.annotations.NullMarked;
