/** INV-12: goods that are sold once beside a service, such as a fiscal drive for a cash desk. */
@NullMarked
package io.partnercloud.billing.agreements.goods;

import org.jspecify.annotations.NullMarked;
