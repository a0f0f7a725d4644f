/** Starts the whole platform on one machine as real, separate processes, without Docker. */
@NullMarked
package io.partnercloud.localstack;

import org.jspecify.annotations.NullMarked;
