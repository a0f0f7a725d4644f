/** Partners over HTTP. */
@NullMarked
package io.partnercloud.reward.partner.web;

import org.jspecify.annotations.NullMarked;
