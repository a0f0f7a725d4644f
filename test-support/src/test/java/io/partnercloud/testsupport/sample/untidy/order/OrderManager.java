package io.partnercloud.testsupport.sample.untidy.order;

import io.partnercloud.testsupport.sample.tidy.order.Order;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that is not to be done. */
@Component
class OrderManager {
    @Autowired
    private JdbcClient jdbc;

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    @SuppressWarnings("JavaUtilDate")
    Date then(Order foreign) {
        return new Date(jdbc.sql("select 1").query(Long.class).single()
                + foreign.number().length());
    }
}
