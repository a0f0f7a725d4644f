@NullMarked
package io.partnercloud.localstack.demo;

import org.jspecify.annotations.NullMarked;
