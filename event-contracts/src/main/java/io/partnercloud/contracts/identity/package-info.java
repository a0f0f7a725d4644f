/** What identity-service tells: people and their memberships. */
@NullMarked
package io.partnercloud.contracts.identity;

import org.jspecify.annotations.NullMarked;
