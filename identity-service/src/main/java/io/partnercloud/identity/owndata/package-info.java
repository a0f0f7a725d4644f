/** What is kept about a person, for itself: to be read, and to be blanked (PRT-17). */
@NullMarked
package io.partnercloud.identity.owndata;

import org.jspecify.annotations.NullMarked;
