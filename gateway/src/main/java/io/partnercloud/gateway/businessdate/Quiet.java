package io.partnercloud.gateway.businessdate;

import io.partnercloud.gateway.Upstream;
import io.partnercloud.gateway.operations.ServiceCalls.Reply;
import java.util.List;

/** One look at whether something is going on in a service: {@code activity} only ever grows, by whatever happens there. */
record Quiet(boolean isSettled, long activity, List<String> waitingFor) {

    static Quiet of(Upstream upstream, Reply reply) {
        var body = reply.body();
        if (!reply.isOk() || body == null) {
            return noAnswer(upstream.shortName() + ": " + reply.reason());
        }
        var waitingFor = body.path("waitingFor")
                .valueStream()
                .map(reason -> upstream.shortName() + ": " + reason.asString(reason.toString()))
                .toList();
        return new Quiet(
                body.path("settled").asBoolean(false), body.path("activity").asLong(0), waitingFor);
    }

    static Quiet noAnswer(String reason) {
        return new Quiet(false, 0, List.of(reason));
    }
}
