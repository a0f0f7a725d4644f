/** Making the account real at the hosting provider (TRL-11). */
@NullMarked
package io.partnercloud.trial.provisioning;

import org.jspecify.annotations.NullMarked;
