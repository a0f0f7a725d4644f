@NullMarked
package io.partnercloud.identity.signin.session;

import org.jspecify.annotations.NullMarked;
