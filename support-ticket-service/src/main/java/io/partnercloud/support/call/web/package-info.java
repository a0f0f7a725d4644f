/** Call tasks for operators. */
@NullMarked
package io.partnercloud.support.call.web;

import org.jspecify.annotations.NullMarked;
