/** People: who they are, how they sign in, what they may do. */
@NullMarked
package io.partnercloud.identity.person;

import org.jspecify.annotations.NullMarked;
