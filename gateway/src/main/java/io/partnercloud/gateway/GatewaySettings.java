package io.partnercloud.gateway;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every number and name of the gateway, as {@code application.yml} has them. */
public record GatewaySettings(
        Door door,
        @DefaultValue Connections connections,
        @DefaultValue Breaker breaker,
        @DefaultValue Bodies bodies,
        @DefaultValue Limits limits,
        @DefaultValue BusinessDate businessDate) {

    /**
     * Connections to services.
     *
     * @param read how long a service may be silent
     * @param perService the most requests that one service is asked at once; further ones wait for {@code acquire}
     */
    public record Connections(
            @DefaultValue("1s") Duration connect,
            @DefaultValue("10s") Duration read,
            @DefaultValue("1s") Duration acquire,
            @DefaultValue("100") int perService) {}

    /** When a service counts as failing: so many percent of the last calls, once there were enough of them. */
    public record Breaker(
            @DefaultValue("20") int window,
            @DefaultValue("10") int enoughCalls,
            @DefaultValue("50") int failurePercent,
            @DefaultValue("5s") Duration openFor,
            @DefaultValue("3") int trialCalls) {}

    /**
     * The most that a request may carry.
     *
     * @param larger paths that take more, whatever the form
     */
    public record Bodies(
            @DefaultValue("1MB") DataSize json,
            @DefaultValue("12MB") DataSize multipart,
            @DefaultValue List<Larger> larger) {
        /** One path, which may have variables ({@code /articles/{slug}/files}), and its limit. */
        public record Larger(String path, DataSize limit) {
            boolean fits(String actual) {
                return PathPatternParser.defaultInstance.parse(path).matches(PathContainer.parsePath(actual));
            }
        }

        public Bodies {
            larger = List.copyOf(larger);
        }

        /**
         * In bytes.
         *
         * @param path as it was sent, not decoded yet
         */
        public long limit(String path, boolean isMultipart) {
            return larger.stream()
                    .filter(each -> each.fits(path))
                    .findFirst()
                    .map(Larger::limit)
                    .orElse(isMultipart ? multipart : json)
                    .toBytes();
        }
    }

    /**
     * Requests a minute: generous, against runaways and guessing, not against use.
     *
     * @param lettersAddress requests by which a stranger has a letter sent to somebody
     * @param failedAddress 401s that an address may be given
     * @param failedClient wrong secrets that may be tried for one client, from everywhere together
     */
    public record Limits(
            @DefaultValue("12000") int partner,
            @DefaultValue("6000") int publicAddress,
            @DefaultValue("1200") int signInAddress,
            @DefaultValue("60") int lettersAddress,
            @DefaultValue("300") int failedAddress,
            @DefaultValue("60") int failedClient) {}

    /**
     * How the sandbox's business date is moved.
     *
     * @param inOneAnswer the longest move, in days, that is answered only when it is done
     */
    public record BusinessDate(
            @DefaultValue("7") int inOneAnswer,
            @DefaultValue("400") int furthest,
            @DefaultValue("20ms") Duration poll,
            @DefaultValue("60s") Duration settleWithin,
            @DefaultValue("120s") Duration jobsWithin) {}
}
