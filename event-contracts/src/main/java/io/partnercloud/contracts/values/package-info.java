/** The words that every service uses in the same sense: money, codes, logins, quarters, working days. */
@NullMarked
package io.partnercloud.contracts.values;

import org.jspecify.annotations.NullMarked;
