/** The clients as this service knows them from the facts of others, and to whom they belong (PRT-10). */
@NullMarked
package io.partnercloud.reward.client;

import org.jspecify.annotations.NullMarked;
