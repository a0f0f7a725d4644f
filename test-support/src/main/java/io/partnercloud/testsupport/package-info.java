/** What the integration tests of all services share. */
@NullMarked
package io.partnercloud.testsupport;

import org.jspecify.annotations.NullMarked;
