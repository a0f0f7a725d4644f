/** The keys that sign tokens: made here, kept here, changed regularly. */
@NullMarked
package io.partnercloud.identity.key;

import org.jspecify.annotations.NullMarked;
