/** Articles that operators publish for partners and clients (CAB-5): written as a draft, shown from a day on, to those for whom they are. */
@NullMarked
package io.partnercloud.support.article;

import org.jspecify.annotations.NullMarked;
