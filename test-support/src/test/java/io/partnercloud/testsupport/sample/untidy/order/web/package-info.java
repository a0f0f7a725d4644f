/** A sample of code for the rules. */
@NullMarked
package io.partnercloud.testsupport.sample.untidy.order.web;

import org.jspecify.annotations.NullMarked;
