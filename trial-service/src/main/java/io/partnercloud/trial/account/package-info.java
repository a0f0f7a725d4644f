/** The client's account and what may happen to it (CLI-1). */
@NullMarked
package io.partnercloud.trial.account;

import org.jspecify.annotations.NullMarked;
