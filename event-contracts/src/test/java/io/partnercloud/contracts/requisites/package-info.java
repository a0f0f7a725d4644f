@NullMarked
package io.partnercloud.contracts.requisites;

import org.jspecify.annotations.NullMarked;
