@NullMarked
package io.partnercloud.platform.files;

import org.jspecify.annotations.NullMarked;
