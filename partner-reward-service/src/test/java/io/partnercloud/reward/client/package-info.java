@NullMarked
package io.partnercloud.reward.client;

import org.jspecify.annotations.NullMarked;
