@NullMarked
package io.partnercloud.billing.documents.document;

import org.jspecify.annotations.NullMarked;
