/** What identifies a Russian company and its bank account, checked by checksum (PRT-2). Pure values. */
@NullMarked
package io.partnercloud.contracts.requisites;

import org.jspecify.annotations.NullMarked;
