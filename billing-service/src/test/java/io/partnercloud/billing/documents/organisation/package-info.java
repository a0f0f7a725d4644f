@NullMarked
package io.partnercloud.billing.documents.organisation;

import org.jspecify.annotations.NullMarked;
