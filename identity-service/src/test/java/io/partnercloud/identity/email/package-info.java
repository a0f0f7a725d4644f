@NullMarked
package io.partnercloud.identity.email;

import org.jspecify.annotations.NullMarked;
