package io.partnercloud.identity.signin.jdbc;

import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.signin.SignOuts;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Signals;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes from {@code oauth2_authorization} and {@code spring_session}; who is to be told goes to {@code logout_notices} with it. */
@Repository
class JdbcSignOuts implements SignOuts {
    private static final String SESSIONS_OF_SIGN_IN = """
            select p.session_id from sign_in_places p join oauth2_authorization a on a.id = p.authorization_id
            where a.principal_name = :person and
            """;

    private final JdbcClient jdbc;
    private final RealTime time;

    JdbcSignOuts(JdbcClient jdbc, RealTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public void ofPerson(UUID person) {
        signOut("a.principal_name = :person", person, "");
        jdbc.sql("delete from spring_session where principal_name = :person")
                .param("person", person.toString())
                .update();
    }

    @Override
    public boolean ofBrowser(UUID person, UUID signIn) {
        return ofBrowser(person, "a.id = :which", signIn.toString());
    }

    @Override
    public void ofBrowserWith(UUID person, String idToken) {
        ofBrowser(person, "a.oidc_id_token_value = :which", idToken);
    }

    private boolean ofBrowser(UUID person, String signIn, String which) {
        var sessions = jdbc.sql(SESSIONS_OF_SIGN_IN + signIn)
                .param("person", person.toString())
                .param("which", which)
                .query(String.class)
                .list();
        sessions.forEach(session -> {
            signOut("a.principal_name = :person and p.session_id = :which", person, session);
            jdbc.sql("delete from spring_session where principal_name = :person and primary_id = :session")
                    .param("person", person.toString())
                    .param("session", session)
                    .update();
        });
        return !sessions.isEmpty();
    }

    @Override
    public int ofOthers(UUID person, String accessToken) {
        jdbc.sql("delete from spring_session where principal_name = :person and primary_id not in ("
                        + SESSIONS_OF_SIGN_IN + " a.access_token_value = :token)")
                .param("person", person.toString())
                .param("token", accessToken)
                .update();
        return signOut(
                "a.principal_name = :person and a.access_token_value is distinct from :which", person, accessToken);
    }

    @Override
    public void ofSite(String client) {
        jdbc.sql("select distinct a.principal_name from oauth2_authorization a where a.registered_client_id = :client")
                .param("client", client)
                .query(String.class)
                .list()
                .forEach(person -> signOut(
                        "a.principal_name = :person and a.registered_client_id = :which",
                        UUID.fromString(person),
                        client));
    }

    /** In one statement, as the place of a sign-in goes with it. */
    private int signOut(String signIns, UUID person, String which) {
        var signedOut = jdbc.sql("""
                with gone as (
                    select a.id, a.registered_client_id, a.principal_name, p.session_id
                    from oauth2_authorization a left join sign_in_places p on p.authorization_id = a.id
                    where %s
                ), told as (
                    insert into logout_notices (relying_party, subject, sid, ended_at, next_attempt_at)
                    select distinct r.id, o.principal_name, o.session_id, :at::timestamptz, :at::timestamptz
                    from gone o join relying_parties r on r.client_id = o.registered_client_id
                    where r.back_channel_logout_uri is not null
                )
                delete from oauth2_authorization a using gone o where a.id = o.id
                """.formatted(signIns))
                .param("person", person.toString())
                .param("which", which)
                .param("at", Bind.at(time.instant()))
                .update();
        if (signedOut > 0) {
            Signals.call(jdbc, CALL);
        }
        return signedOut;
    }
}
