/** When documents are looked at and the drop folder is read: recurring tasks of the scheduler, on one node at a time. */
@NullMarked
package io.partnercloud.billing.payments.statement.schedule;

import org.jspecify.annotations.NullMarked;
