/** Passkeys as Spring Security checks them (WebAuthn). */
@NullMarked
package io.partnercloud.identity.signin.factor.config;

import org.jspecify.annotations.NullMarked;
