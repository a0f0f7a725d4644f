/** A sample of code for the rules. */
@NullMarked
package io.partnercloud.testsupport.sample.tidy.note;

import org.jspecify.annotations.NullMarked;
