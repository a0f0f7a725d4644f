/**
 * Base: what all rooms stand on. It owns the clients as billing knows them, the production calendar and a few words that
 * everybody uses. It asks no other room.
 */
@NullMarked
package io.partnercloud.billing.base;

import org.jspecify.annotations.NullMarked;
