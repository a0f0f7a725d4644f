@NullMarked
package io.partnercloud.reward.requisites;

import org.jspecify.annotations.NullMarked;
