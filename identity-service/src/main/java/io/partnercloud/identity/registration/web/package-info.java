/** The registration form's endpoint and the page that sets a password. */
@NullMarked
package io.partnercloud.identity.registration.web;

import org.jspecify.annotations.NullMarked;
