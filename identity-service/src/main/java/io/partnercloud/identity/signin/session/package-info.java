/** From where a person is signed in, and how it ends that (PRT-13). */
@NullMarked
package io.partnercloud.identity.signin.session;

import org.jspecify.annotations.NullMarked;
