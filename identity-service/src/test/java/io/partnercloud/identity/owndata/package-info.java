@NullMarked
package io.partnercloud.identity.owndata;

import org.jspecify.annotations.NullMarked;
