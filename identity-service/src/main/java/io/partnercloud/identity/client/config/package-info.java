/** The clients every installation has, and those of the sandbox. */
@NullMarked
package io.partnercloud.identity.client.config;

import org.jspecify.annotations.NullMarked;
