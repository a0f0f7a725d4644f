@NullMarked
package io.partnercloud.identity.relyingparty;

import org.jspecify.annotations.NullMarked;
