/** Plays a client's whole life through the gateway and says step by step what happened. */
@NullMarked
package io.partnercloud.localstack.demo;

import org.jspecify.annotations.NullMarked;
