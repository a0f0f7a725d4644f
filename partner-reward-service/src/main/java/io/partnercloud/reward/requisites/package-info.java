/** What identifies a Russian company and its bank account, checked by checksum (PRT-2). Pure values. */
@NullMarked
package io.partnercloud.reward.requisites;

import org.jspecify.annotations.NullMarked;
