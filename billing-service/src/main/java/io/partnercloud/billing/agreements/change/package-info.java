/** What a change of a paid subscription costs or gives back, and what becomes of it (CHG). */
@NullMarked
package io.partnercloud.billing.agreements.change;

import org.jspecify.annotations.NullMarked;
