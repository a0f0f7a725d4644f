@NullMarked
package io.partnercloud.platform.jdbc;

import org.jspecify.annotations.NullMarked;
