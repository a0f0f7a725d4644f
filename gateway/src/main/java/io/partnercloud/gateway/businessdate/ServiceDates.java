package io.partnercloud.gateway.businessdate;

import io.partnercloud.gateway.Upstream;
import io.partnercloud.gateway.operations.AllServices;
import io.partnercloud.gateway.operations.ServiceCalls;
import io.partnercloud.gateway.operations.ServiceCalls.Reply;
import io.partnercloud.gateway.signin.ServiceToken;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The business dates of the services, asked for and moved over HTTP. */
@Component
@Profile("sandbox")
class ServiceDates {
    private static final String DATE = "/internal/business-date";
    private static final String SETTLED = "/internal/settled";

    private final ServiceCalls calls;
    private final AllServices services;
    private final ServiceToken token;

    ServiceDates(ServiceCalls calls, AllServices services, ServiceToken token) {
        this.calls = calls;
        this.services = services;
        this.token = token;
    }

    /** Empty for a service that does not answer. */
    Map<Upstream, Optional<LocalDate>> all() {
        var caller = asService();
        return services.ask(upstream -> date(calls.get(upstream, DATE, caller)), _ -> Optional.empty());
    }

    /** Returns when the service has run every job that is due on the day. */
    void move(Upstream upstream, LocalDate day) {
        var reply = calls.post(upstream, DATE, Map.of("to", day.toString()), asService());
        if (!reply.isOk()) {
            throw new BusinessDateRefusal.Stuck(upstream.application(), reply.reason());
        }
    }

    /** Whether anything is still going on in this service. */
    Quiet look(Upstream upstream) {
        return Quiet.of(upstream, calls.get(upstream, SETTLED, asService()));
    }

    /** Whether anything is still going on anywhere. */
    Map<Upstream, Quiet> lookEverywhere() {
        var caller = asService();
        return services.ask(
                upstream -> Quiet.of(upstream, calls.get(upstream, SETTLED, caller)),
                failure -> Quiet.noAnswer(String.valueOf(failure.getMessage())));
    }

    private Consumer<HttpHeaders> asService() {
        var bearer = token.current();
        return headers -> headers.setBearerAuth(bearer);
    }

    private static Optional<LocalDate> date(Reply reply) {
        var body = reply.body();
        @Nullable String date = reply.isOk() && body != null ? body.path("date").asString(null) : null;
        return Optional.ofNullable(date).map(LocalDate::parse);
    }
}
