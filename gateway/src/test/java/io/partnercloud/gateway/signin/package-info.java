@NullMarked
package io.partnercloud.gateway.signin;

import org.jspecify.annotations.NullMarked;
