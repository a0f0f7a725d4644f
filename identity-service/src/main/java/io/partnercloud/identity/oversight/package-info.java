/** What operators see of people and do about them: who they are, that they sign in no more, what an operator may. */
@NullMarked
package io.partnercloud.identity.oversight;

import org.jspecify.annotations.NullMarked;
