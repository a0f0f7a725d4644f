/** The job that changes signing keys. */
@NullMarked
package io.partnercloud.identity.key.schedule;

import org.jspecify.annotations.NullMarked;
