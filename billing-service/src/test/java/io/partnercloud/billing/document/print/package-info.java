@NullMarked
package io.partnercloud.billing.document.print;

import org.jspecify.annotations.NullMarked;
