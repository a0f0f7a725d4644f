/** When updates are planned and run: jobs of the day, and a look every few seconds. */
@NullMarked
package io.partnercloud.trial.update.schedule;

import org.jspecify.annotations.NullMarked;
