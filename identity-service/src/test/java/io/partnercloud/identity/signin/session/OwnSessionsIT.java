package io.partnercloud.identity.signin.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.identity.Browser;
import io.partnercloud.identity.SignedIn;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT // PRT-13
class OwnSessionsIT {
    private static final String ANDREY = "01980000-0000-7000-8000-00000a000001";

    @Autowired
    ApiClient api;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void nobodyIsSignedIn() {
        jdbc.sql("delete from failed_sign_ins").update();
        jdbc.sql("delete from oauth2_authorization where principal_name = ?")
                .param(ANDREY)
                .update();
    }

    @Test
    void aPersonSeesWhereItIsSignedInAndEndsOneOfThem() {
        var officeBrowser = new Browser(port, "203.0.113.7");
        var office = signedIn(officeBrowser);
        var home = signedIn(new Browser(port, "203.0.113.8"));

        var seen = home.speaks().get("/api/partner/me/sessions").expect(200);
        assertThat(seen.text("/total")).isEqualTo("2");
        assertThat(seen.text("/items/0/address")).isEqualTo("203.0.113.8");
        assertThat(seen.text("/items/0/current")).isEqualTo("true");
        assertThat(seen.text("/items/1/address")).isEqualTo("203.0.113.7");
        assertThat(seen.text("/items/1/current")).isEqualTo("false");

        home.speaks()
                .once()
                .delete("/api/partner/me/sessions/" + sessionAt("203.0.113.7"))
                .expect(204);

        assertThat(office.refreshes()).isEqualTo(400);
        assertThat(signsInByItself(officeBrowser)).isFalse();
        assertThat(home.refreshes()).isEqualTo(200);
    }

    @Test
    void allOthersEndAtOnce() {
        var stolen = new Browser(port, "203.0.113.66");
        var others = List.of(signedIn(stolen), signedIn(new Browser(port, "203.0.113.7")));
        var own = new Browser(port, "203.0.113.8");
        var here = signedIn(own);

        here.speaks().once().delete("/api/partner/me/sessions").expect(204);

        assertThat(others).extracting(SignedIn::refreshes).containsOnly(400);
        assertThat(signsInByItself(stolen)).isFalse();
        assertThat(here.refreshes()).isEqualTo(200);
        assertThat(signsInByItself(own)).isTrue();
    }

    private SignedIn signedIn(Browser browser) {
        return SignedIn.as("partner0001@example.test", "demo-password", api, browser);
    }

    private String sessionAt(String address) {
        return jdbc.sql("""
                        select a.id from oauth2_authorization a join sign_in_places p on p.authorization_id = a.id
                        where a.principal_name = ? and p.address = ?
                        """).params(ANDREY, address).query(String.class).single();
    }

    private static boolean signsInByItself(Browser browser) {
        return !Browser.location(browser.get(SignedIn.AUTHORIZE)).equals("/sign-in");
    }
}
