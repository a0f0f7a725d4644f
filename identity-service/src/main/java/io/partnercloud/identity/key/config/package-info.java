/** The key set as the authorization server uses it. */
@NullMarked
package io.partnercloud.identity.key.config;

import org.jspecify.annotations.NullMarked;
