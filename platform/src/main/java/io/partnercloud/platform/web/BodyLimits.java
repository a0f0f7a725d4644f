package io.partnercloud.platform.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The most that the body of a request may be.
 *
 * @param largerBodies paths that take more, because a whole file comes there as the body
 */
@ConfigurationProperties("partnercloud.web")
record BodyLimits(
        @DefaultValue("1MB") DataSize maxBodySize,
        @DefaultValue List<LargerBody> largerBodies) {
    /** One path, exactly, and its limit. */
    record LargerBody(String path, DataSize limit) {}

    BodyLimits {
        largerBodies = List.copyOf(largerBodies);
    }

    /** In bytes. */
    long of(String path) {
        return largerBodies.stream()
                .filter(larger -> larger.path.equals(path))
                .findFirst()
                .map(LargerBody::limit)
                .orElse(maxBodySize)
                .toBytes();
    }
}
