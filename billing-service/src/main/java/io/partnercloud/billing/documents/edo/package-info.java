/** INV-10: documents that go to clients electronically, and what comes of them. */
@NullMarked
package io.partnercloud.billing.documents.edo;

import org.jspecify.annotations.NullMarked;
