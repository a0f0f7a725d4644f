@NullMarked
package io.partnercloud.identity.signin;

import org.jspecify.annotations.NullMarked;
