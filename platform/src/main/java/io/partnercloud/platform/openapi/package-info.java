/**
 * The description of a service's API (OpenAPI 3.1): made once from the controllers, then made whole by rules that hold
 * for every operation, so that a linter and a generator of clients find nothing amiss.
 */
@NullMarked
package io.partnercloud.platform.openapi;

import org.jspecify.annotations.NullMarked;
