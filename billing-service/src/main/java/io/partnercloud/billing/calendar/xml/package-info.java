/** The public data set's format. */
@NullMarked
package io.partnercloud.billing.calendar.xml;

import org.jspecify.annotations.NullMarked;
