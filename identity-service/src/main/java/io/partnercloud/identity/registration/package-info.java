/** Registration of a person and the one-time link to set a password (PRT-5). */
@NullMarked
package io.partnercloud.identity.registration;

import org.jspecify.annotations.NullMarked;
