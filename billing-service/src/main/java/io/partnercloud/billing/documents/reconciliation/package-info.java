/** What a client and the provider owe each other over some days, movement by movement (INV-7). */
@NullMarked
package io.partnercloud.billing.documents.reconciliation;

import org.jspecify.annotations.NullMarked;
