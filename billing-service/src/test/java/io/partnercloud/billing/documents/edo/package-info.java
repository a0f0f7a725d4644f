@NullMarked
package io.partnercloud.billing.documents.edo;

import org.jspecify.annotations.NullMarked;
