@NullMarked
package io.partnercloud.contracts.catalogue;

import org.jspecify.annotations.NullMarked;
