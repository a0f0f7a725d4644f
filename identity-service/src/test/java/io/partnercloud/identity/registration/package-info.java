@NullMarked
package io.partnercloud.identity.registration;

import org.jspecify.annotations.NullMarked;
