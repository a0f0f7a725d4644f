package io.partnercloud.identity.signin.session.jdbc;

import io.partnercloud.identity.signin.Device;
import io.partnercloud.identity.signin.SignInPlaces;
import io.partnercloud.identity.signin.session.OwnSession;
import io.partnercloud.identity.signin.session.OwnSessions;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions in {@code oauth2_authorization} and {@code spring_session}; {@code sign_in_places} ties them together. */
@Repository
class JdbcOwnSessions implements OwnSessions, SignInPlaces {
    private final JdbcClient jdbc;

    JdbcOwnSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String authorization, String signOn, Device device, String address) {
        jdbc.sql("""
                insert into sign_in_places (authorization_id, session_id, browser, system, address)
                values (:authorization, coalesce((select primary_id from spring_session where session_id = :session), :unknown),
                        :browser, :system, :address)
                on conflict (authorization_id) do nothing
                """)
                .param("authorization", authorization)
                .param("session", signOn)
                .param("unknown", UUID.randomUUID().toString())
                .param("browser", device.browser())
                .param("system", device.system())
                .param("address", address)
                .update();
    }

    @Override
    public Optional<String> sessionOf(String authorization) {
        return jdbc.sql("select session_id from sign_in_places where authorization_id = :authorization")
                .param("authorization", authorization)
                .query(String.class)
                .optional();
    }

    @Override
    public List<OwnSession> of(UUID person, String accessToken, Instant at) {
        return jdbc.sql("""
                select a.id, p.browser, p.system, p.address, a.authorization_code_issued_at, a.access_token_issued_at,
                       a.access_token_value = :token as is_current
                from oauth2_authorization a join sign_in_places p on p.authorization_id = a.id
                where a.principal_name = :person and a.refresh_token_expires_at > :at
                """)
                .param("token", accessToken)
                .param("person", person.toString())
                .param("at", Bind.at(at))
                .query(Row.as(row -> new OwnSession(
                        UUID.fromString(row.text("id")),
                        new Device(row.text("browser"), row.text("system")),
                        row.text("address"),
                        row.instant("authorization_code_issued_at"),
                        row.instant("access_token_issued_at"),
                        row.is("is_current"))))
                .list();
    }
}
