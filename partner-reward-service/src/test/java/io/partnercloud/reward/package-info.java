@NullMarked
package io.partnercloud.reward;

import org.jspecify.annotations.NullMarked;
