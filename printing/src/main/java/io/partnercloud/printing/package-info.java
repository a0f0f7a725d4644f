/** How things look on paper: words, dates, money, pages and payment codes. Knows nothing of invoices or acts. */
@NullMarked
package io.partnercloud.printing;

import org.jspecify.annotations.NullMarked;
