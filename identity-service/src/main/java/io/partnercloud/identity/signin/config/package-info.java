/** The authorization server put together. */
@NullMarked
package io.partnercloud.identity.signin.config;

import org.jspecify.annotations.NullMarked;
