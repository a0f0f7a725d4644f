/** The feature's jobs. */
@NullMarked
package io.partnercloud.billing.documents.act.schedule;

import org.jspecify.annotations.NullMarked;
