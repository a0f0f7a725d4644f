@NullMarked
package io.partnercloud.gateway.operations;

import org.jspecify.annotations.NullMarked;
