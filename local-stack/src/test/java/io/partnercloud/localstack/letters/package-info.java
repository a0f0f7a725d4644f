@NullMarked
package io.partnercloud.localstack.letters;

import org.jspecify.annotations.NullMarked;
