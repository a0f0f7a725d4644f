@NullMarked
package io.partnercloud.billing.document;

import org.jspecify.annotations.NullMarked;
