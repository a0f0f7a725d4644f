@NullMarked
package io.partnercloud.localstack;

import org.jspecify.annotations.NullMarked;
