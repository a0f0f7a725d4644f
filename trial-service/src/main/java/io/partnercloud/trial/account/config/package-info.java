/** What is counted about accounts. */
@NullMarked
package io.partnercloud.trial.account.config;

import org.jspecify.annotations.NullMarked;
