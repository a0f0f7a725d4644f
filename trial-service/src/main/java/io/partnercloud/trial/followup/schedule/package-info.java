/** The jobs by business date. */
@NullMarked
package io.partnercloud.trial.followup.schedule;

import org.jspecify.annotations.NullMarked;
