/** What is given back when the service was down (INV-13). */
@NullMarked
package io.partnercloud.billing.agreements.downtime;

import org.jspecify.annotations.NullMarked;
