/**
 * What may come in: characters, dates, parameters, file names, media types. One mechanism for each, the same in every
 * service and in the gateway, so that no controller has to think of it and nothing odd reaches a database.
 */
@NullMarked
package io.partnercloud.platform.input;

import org.jspecify.annotations.NullMarked;
