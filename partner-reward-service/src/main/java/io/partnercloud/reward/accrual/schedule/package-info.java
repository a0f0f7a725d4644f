/** The monthly closing as a job. */
@NullMarked
package io.partnercloud.reward.accrual.schedule;

import org.jspecify.annotations.NullMarked;
