/** What a person proves besides its password (PRT-13): codes of an authenticator app, or one of ten recovery codes. */
@NullMarked
package io.partnercloud.identity.signin.factor;

import org.jspecify.annotations.NullMarked;
