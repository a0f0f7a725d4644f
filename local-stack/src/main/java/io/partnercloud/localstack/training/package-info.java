/** The one class of the stack that runs inside a service: it starts the service whose class cache is being made. */
@NullMarked
package io.partnercloud.localstack.training;

import org.jspecify.annotations.NullMarked;
