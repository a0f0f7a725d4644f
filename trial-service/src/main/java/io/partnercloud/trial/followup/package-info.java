/** What happens to a trial as its days pass: calls, notices, its end, its deletion (TRL-4 to TRL-7). */
@NullMarked
package io.partnercloud.trial.followup;

import org.jspecify.annotations.NullMarked;
