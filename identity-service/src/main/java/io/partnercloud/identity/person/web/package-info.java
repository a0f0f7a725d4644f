/** A person's own profile over HTTP. */
@NullMarked
package io.partnercloud.identity.person.web;

import org.jspecify.annotations.NullMarked;
