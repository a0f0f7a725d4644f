package io.partnercloud.localstack.demo;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a platform answers: the demo plays against it.
 *
 * @param kafka its bootstrap servers, where they can be reached: then the demo shows the events, too
 */
public record Place(URI gateway, URI letters, @Nullable String kafka) {}
