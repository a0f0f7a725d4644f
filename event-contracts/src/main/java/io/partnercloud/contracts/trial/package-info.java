/** What trial-service tells: trials, accounts, access. */
@NullMarked
package io.partnercloud.contracts.trial;

import org.jspecify.annotations.NullMarked;
