@NullMarked
package io.partnercloud.identity.signin.factor;

import org.jspecify.annotations.NullMarked;
