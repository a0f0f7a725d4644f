@NullMarked
package io.partnercloud.identity.membership;

import org.jspecify.annotations.NullMarked;
