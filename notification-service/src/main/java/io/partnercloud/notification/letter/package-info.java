/** Letters: written once for a fact, sent by couriers, kept as history (NTF). */
@NullMarked
package io.partnercloud.notification.letter;

import org.jspecify.annotations.NullMarked;
