/** How settings reach the code: bound once, to one record a service, and handed to each feature as its rules. */
@NullMarked
package io.partnercloud.platform.settings;

import org.jspecify.annotations.NullMarked;
