/** People, their passwords and memberships, and the OpenID Connect sign-on of the whole platform. */
@NullMarked
package io.partnercloud.identity;

import org.jspecify.annotations.NullMarked;
