@NullMarked
package io.partnercloud.identity.person;

import org.jspecify.annotations.NullMarked;
