/** What a caller may send that nobody means well with, and what is to become of it. */
@NullMarked
package io.partnercloud.testsupport.hostile;

import org.jspecify.annotations.NullMarked;
