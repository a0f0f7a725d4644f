package io.partnercloud.identity;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.testsupport.contract.AccessTable;
import java.util.Collection;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT
class AccessIT {
    private static final UUID PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000320");
    private static final String ANNA = "01980000-0000-7000-8000-00000a000320";
    private static final UUID OTHERS = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final String ANDREY = "01980000-0000-7000-8000-00000a000001";
    private static final UUID CLIENT = UUID.randomUUID();
    private static final String OBJECT = UUID.randomUUID().toString();

    @Autowired
    ApiClient api;

    @Autowired
    JdbcClient jdbc;

    @TestFactory // PRT-11
    Collection<DynamicTest> whoIsNotNamedIsRefused() {
        jdbc.sql("""
                insert into membership_requests (id, person, partner, state, requested_at)
                values (?::uuid, ?::uuid, ?, 'WAITING', now())
                """).params(OBJECT, ANDREY, PARTNER).update();
        jdbc.sql("""
                insert into invitations (id, partner, email, rights, invited_by, invited_at, expires_at)
                values (?::uuid, ?, 'partner0320@example.test', '{MONEY}', ?::uuid, now(), now() + interval '1 year')
                """).params(OBJECT, PARTNER, ANNA).update();
        jdbc.sql("""
                insert into client_accounts (client, login, partner, contact_name, contact_email, users)
                values (?, '1R77777', ?, 'Борис', 'boris@example.test', 1)
                """).params(CLIENT, PARTNER).update();
        jdbc.sql("""
                insert into oauth2_authorization (id, registered_client_id, principal_name, authorization_grant_type)
                values (?, 'gateway', ?, 'authorization_code')
                """).params(OBJECT, ANNA).update();
        jdbc.sql("""
                insert into sign_in_places (authorization_id, session_id, browser, system, address)
                values (?, 'none', 'Firefox', 'Linux', '203.0.113.7')
                """).param(OBJECT).update();
        jdbc.sql("""
                insert into program_keys (id, client_id, partner, maker, name, rights, expires_on, created_at)
                values (?::uuid, 'key-access', ?, ?::uuid, 'ключ', '{MONEY}', current_date, now())
                """).params(OBJECT, PARTNER, ANNA).update();
        jdbc.sql("""
                insert into oauth2_registered_client (id, client_id, client_secret, client_name, scopes, client_settings,
                    client_authentication_methods, authorization_grant_types, token_settings)
                select 'key-' || ?, 'key-' || ?, client_secret || 'x', client_name, scopes, client_settings,
                    client_authentication_methods, authorization_grant_types, token_settings
                from oauth2_registered_client where client_id = 'demo-partner'
                """).params(OBJECT, OBJECT).update();
        return AccessTable.of(api)
                .role("PARTNER", Tokens.partner(PARTNER, ANNA), Tokens.partner(OTHERS, ANDREY))
                .role("CLIENT", Tokens.client(CLIENT), Tokens.client(UUID.randomUUID()))
                .object("members/{id}", ANNA)
                .object("invitations/{id}", OBJECT)
                .object("membership-requests/{id}", OBJECT)
                .object("clients/{login}", "1R77777")
                .object("users/{number}", "1")
                .object("sessions/{id}", OBJECT)
                .object("program-keys/{id}", OBJECT)
                .object("passkeys/{id}", OBJECT)
                .kind("consents/{kind}", "NOTIFICATIONS")
                .body("PUT /api/partner/members/{id}", "{\"rights\":[\"MONEY\"]}")
                .body("POST /api/partner/membership-requests/{id}/approval", "{\"rights\":[\"MONEY\"]}")
                .body("POST /api/partner/membership-requests/{id}/refusal", "{\"reason\":\"нет\"}")
                .tests();
    }
}
