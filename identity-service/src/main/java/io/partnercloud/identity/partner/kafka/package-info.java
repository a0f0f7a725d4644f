/** What is heard from partner-reward-service. */
@NullMarked
package io.partnercloud.identity.partner.kafka;

import org.jspecify.annotations.NullMarked;
