package io.partnercloud.testsupport.sample.untidy.order;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Service
class CloseOrder {
    private final JdbcClient jdbc;

    CloseOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void close() {
        jdbc.sql("update orders set closed = true").update();
    }
}
