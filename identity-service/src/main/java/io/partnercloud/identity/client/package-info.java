/** OAuth2 clients and what their own tokens may do. */
@NullMarked
package io.partnercloud.identity.client;

import org.jspecify.annotations.NullMarked;
