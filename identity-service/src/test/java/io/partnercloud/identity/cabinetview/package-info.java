@NullMarked
package io.partnercloud.identity.cabinetview;

import org.jspecify.annotations.NullMarked;
