/** The check that every list of a service is read through indexes. */
@NullMarked
package io.partnercloud.testsupport.lists;

import org.jspecify.annotations.NullMarked;
