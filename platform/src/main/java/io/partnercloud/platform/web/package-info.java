/** Pages, versions and the shape of requests and answers. */
@NullMarked
package io.partnercloud.platform.web;

import org.jspecify.annotations.NullMarked;
