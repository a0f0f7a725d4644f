/** Other sites that people sign in to by way of us (PRT-7), and that are told when a sign-in is over. */
@NullMarked
package io.partnercloud.identity.relyingparty;

import org.jspecify.annotations.NullMarked;
