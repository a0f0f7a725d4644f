/** The demo people and machine clients of the sandbox. */
@NullMarked
package io.partnercloud.identity.demo.config;

import org.jspecify.annotations.NullMarked;
