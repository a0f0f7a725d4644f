/** What every service shares: mechanisms, never business. */
@NullMarked
package io.partnercloud.platform;

import org.jspecify.annotations.NullMarked;
