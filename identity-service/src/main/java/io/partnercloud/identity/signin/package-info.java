/** Signing in: what is remembered of it and what slows down guessing. */
@NullMarked
package io.partnercloud.identity.signin;

import org.jspecify.annotations.NullMarked;
