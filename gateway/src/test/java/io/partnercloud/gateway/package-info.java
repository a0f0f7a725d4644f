@NullMarked
package io.partnercloud.gateway;

import org.jspecify.annotations.NullMarked;
