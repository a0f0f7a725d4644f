/** Asking for a trial: who may have one, when an operator has to decide (TRL-1, TRL-2, TRL-8, PRT-10). */
@NullMarked
package io.partnercloud.trial.request;

import org.jspecify.annotations.NullMarked;
