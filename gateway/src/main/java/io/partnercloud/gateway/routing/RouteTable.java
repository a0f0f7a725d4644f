package io.partnercloud.gateway.routing;

import static io.partnercloud.gateway.Upstream.BILLING;
import static io.partnercloud.gateway.Upstream.IDENTITY;
import static io.partnercloud.gateway.Upstream.NOTIFICATION;
import static io.partnercloud.gateway.Upstream.REWARD;
import static io.partnercloud.gateway.Upstream.SUPPORT;
import static io.partnercloud.gateway.Upstream.TRIAL;

import io.partnercloud.gateway.Upstream;
import java.util.List;
import java.util.stream.Stream;

/** Who serves which path. What is not listed is not reachable from outside; the first entry that fits wins. */
final class RouteTable {
    private static final List<List<Route>> SERVICES = List.of(
            to(
                    IDENTITY,
                    "/oauth2/authorize",
                    "/oauth2/token",
                    "/oauth2/jwks",
                    "/oauth2/revoke",
                    "/userinfo",
                    "/connect/logout",
                    "/.well-known/openid-configuration",
                    "/.well-known/oauth-authorization-server",
                    "/sign-in/**",
                    "/password/**",
                    "/api/public/registrations",
                    "/api/public/password-resets",
                    "/api/partner/me/**",
                    "/api/partner/members/**",
                    "/api/partner/program-keys/**",
                    "/api/partner/memberships/**",
                    "/api/partner/membership-requests/**",
                    "/api/admin/memberships/**",
                    "/api/admin/membership-requests/**",
                    "/api/admin/people/**",
                    "/api/admin/relying-parties/**",
                    "/api/admin/cabinet-views/**",
                    "/api/partner/cabinet-views",
                    "/api/partner/clients/{login}/users/{number}/password-link",
                    "/api/client/users/{number}/password-link",
                    "/api/client/me/**"),
            to(
                    BILLING,
                    "/api/public/price-lists/**",
                    "/api/public/quotes",
                    "/api/public/questionnaires",
                    "/questionnaire/**",
                    "/api/partner/quotes",
                    "/api/partner/questionnaires/**",
                    "/api/partner/clients/{login}/invoices/**",
                    "/api/partner/clients/{login}/subscriptions",
                    "/api/partner/clients/{login}/subscription-changes/**",
                    "/api/partner/clients/{login}/cancellations/**",
                    "/api/partner/clients/{login}/reconciliation",
                    "/api/partner/clients/{login}/reconciliation.pdf",
                    "/api/partner/clients/{login}/balance",
                    "/api/partner/clients/{login}/debt",
                    "/api/partner/invoices/**",
                    "/api/partner/acts/**",
                    "/api/partner/balances",
                    "/api/partner/payments",
                    "/api/admin/balances",
                    "/api/admin/payments/**",
                    "/api/admin/bank-statements/**",
                    "/api/admin/unmatched-payments/**",
                    "/api/admin/payment-orders/**",
                    "/api/admin/price-lists/**",
                    "/api/admin/questionnaires/**",
                    "/api/admin/invoices/**",
                    "/api/admin/acts/**",
                    "/api/admin/legal-entities/**",
                    "/api/admin/edo-documents/**",
                    "/api/admin/subscriptions/**",
                    "/api/admin/downtime-compensation",
                    "/api/admin/production-calendar/**",
                    "/api/admin/month-closing/**",
                    "/api/client/quotes",
                    "/api/client/questionnaires/**",
                    "/api/client/subscriptions",
                    "/api/client/subscription-changes/**",
                    "/api/client/cancellations/**",
                    "/api/client/invoices/**",
                    "/api/client/acts/**",
                    "/api/client/reconciliation",
                    "/api/client/reconciliation.pdf",
                    "/api/client/balance",
                    "/api/client/debt"),
            to(
                    TRIAL,
                    "/api/public/trials",
                    "/api/public/widgets/**",
                    "/widget/**",
                    "/api/partner/trials/**",
                    "/api/partner/clients",
                    "/api/partner/clients/{login}",
                    "/api/partner/clients/{login}/infobases/**",
                    "/api/partner/clients/{login}/users/**",
                    "/api/partner/clients/{login}/parameters",
                    "/api/partner/clients/{login}/updates/**",
                    "/api/partner/leads/**",
                    "/api/admin/clients/**",
                    "/api/admin/trials/**",
                    "/api/admin/provisioning-tasks/**",
                    "/api/admin/parameter-differences",
                    "/api/admin/releases/**",
                    "/api/admin/planned-updates/**",
                    "/api/admin/widgets/**",
                    "/api/client/account",
                    "/api/client/infobases/**",
                    "/api/client/users/**",
                    "/api/client/updates/**"),
            to(
                    REWARD,
                    "/api/public/partner-applications",
                    "/api/partner/summary",
                    "/api/partner/payout-notice-address",
                    "/api/partner/rewards/**",
                    "/api/partner/payout-sets/**",
                    "/api/partner/payout-diagnosis",
                    "/api/partner/attribution-claims/**",
                    "/api/partner/contracts",
                    "/api/admin/handovers/**",
                    "/api/admin/partner-applications/**",
                    "/api/admin/partners/**",
                    "/api/admin/contracts/**",
                    "/api/admin/attribution-claims/**",
                    "/api/admin/payout-sets/**",
                    "/api/admin/manual-payouts/**"),
            to(
                    SUPPORT,
                    "/api/partner/tickets/**",
                    "/api/partner/articles/**",
                    "/api/admin/tickets/**",
                    "/api/admin/call-tasks/**",
                    "/api/admin/work/**",
                    "/api/admin/its-requests/**",
                    "/api/admin/articles/**",
                    "/api/client/articles/**",
                    "/api/client/tickets/**"),
            to(NOTIFICATION, "/api/admin/letters/**", "/api/admin/refused-addresses"));

    private RouteTable() {}

    /** The table, with what every service serves for operators: its own jobs and dead letters, told apart by prefix. */
    static List<Route> routes() {
        return Stream.concat(
                        SERVICES.stream().flatMap(List::stream),
                        Stream.of(Upstream.values())
                                .flatMap(upstream -> Stream.of(
                                        new Route(
                                                "/api/admin/jobs/{name:" + upstream.shortName() + "\\..+}/**",
                                                upstream),
                                        new Route(
                                                "/api/admin/dead-letters/{id:" + upstream.shortName() + "-.+}/**",
                                                upstream))))
                .toList();
    }

    private static List<Route> to(Upstream upstream, String... patterns) {
        return Stream.of(patterns).map(pattern -> new Route(pattern, upstream)).toList();
    }
}
