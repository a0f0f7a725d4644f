/** Where clients and partners are written to, as other services last said. */
@NullMarked
package io.partnercloud.notification.contact;

import org.jspecify.annotations.NullMarked;
