@NullMarked
package io.partnercloud.billing.documents.act;

import org.jspecify.annotations.NullMarked;
