/** What is paid out for a quarter: sets of documents, how they are made and what becomes of them (RWD-4…9, RWD-12). */
@NullMarked
package io.partnercloud.reward.payout;

import org.jspecify.annotations.NullMarked;
