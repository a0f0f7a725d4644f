/** ORG-1: the provider's own companies, whose requisites stand on every document. */
@NullMarked
package io.partnercloud.billing.documents.organisation;

import org.jspecify.annotations.NullMarked;
