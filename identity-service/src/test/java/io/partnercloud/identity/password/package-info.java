@NullMarked
package io.partnercloud.identity.password;

import org.jspecify.annotations.NullMarked;
