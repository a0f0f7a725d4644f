@NullMarked
package io.partnercloud.platform.events;

import org.jspecify.annotations.NullMarked;
