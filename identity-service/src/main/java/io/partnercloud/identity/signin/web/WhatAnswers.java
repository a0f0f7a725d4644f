package io.partnercloud.identity.signin.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Narrows discovery to what the gateway lets through and somebody may use. */
final class WhatAnswers {
    private static final Set<String> NOT_SERVED = Set.of(
            "device_authorization_endpoint",
            "dpop_signing_alg_values_supported",
            "introspection_endpoint",
            "introspection_endpoint_auth_methods_supported",
            "pushed_authorization_request_endpoint",
            "registration_endpoint",
            "tls_client_certificate_bound_access_tokens");
    private static final List<String> CLIENTS = List.of("client_secret_basic", "client_secret_post");

    private WhatAnswers() {}

    static void only(Map<String, Object> claims) {
        claims.keySet().removeAll(NOT_SERVED);
        claims.put("grant_types_supported", List.of("authorization_code", "client_credentials", "refresh_token"));
        claims.put("token_endpoint_auth_methods_supported", CLIENTS);
        claims.put("revocation_endpoint_auth_methods_supported", CLIENTS);
        claims.put("prompt_values_supported", List.of("none", "login"));
        claims.put("backchannel_logout_supported", true);
        claims.put("backchannel_logout_session_supported", true);
    }
}
