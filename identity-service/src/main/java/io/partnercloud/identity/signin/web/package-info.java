/** The filter chains and the sign-in page. */
@NullMarked
package io.partnercloud.identity.signin.web;

import org.jspecify.annotations.NullMarked;
