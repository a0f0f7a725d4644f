/** The job that forgets expired sign-ins. */
@NullMarked
package io.partnercloud.identity.signin.schedule;

import org.jspecify.annotations.NullMarked;
