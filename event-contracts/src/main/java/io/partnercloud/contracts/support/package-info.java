/** What support-ticket-service tells: tickets and calls. */
@NullMarked
package io.partnercloud.contracts.support;

import org.jspecify.annotations.NullMarked;
