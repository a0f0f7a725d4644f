@NullMarked
package io.partnercloud.identity.clientuser;

import org.jspecify.annotations.NullMarked;
