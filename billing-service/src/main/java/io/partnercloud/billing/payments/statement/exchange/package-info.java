/** INV-6: the text format 1CClientBankExchange, in which banks export statements for 1C; read tolerantly, every mistake with its line. */
@NullMarked
package io.partnercloud.billing.payments.statement.exchange;

import org.jspecify.annotations.NullMarked;
