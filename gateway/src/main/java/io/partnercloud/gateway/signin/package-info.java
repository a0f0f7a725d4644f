/** Who calls: bearer tokens, and browsers that are signed in by cookie while their tokens stay here. */
@NullMarked
package io.partnercloud.gateway.signin;

import org.jspecify.annotations.NullMarked;
