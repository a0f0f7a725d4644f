/** The sandbox's demo partners. */
@NullMarked
package io.partnercloud.reward.partner.config;

import org.jspecify.annotations.NullMarked;
