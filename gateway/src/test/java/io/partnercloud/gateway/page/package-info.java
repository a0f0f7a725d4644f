@NullMarked
package io.partnercloud.gateway.page;

import org.jspecify.annotations.NullMarked;
