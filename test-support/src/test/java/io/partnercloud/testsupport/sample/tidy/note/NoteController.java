package io.partnercloud.testsupport.sample.tidy.note;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;

/** A flat feature. */
@RestController
class NoteController {
    private final JdbcClient jdbc;

    NoteController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count() {
        return jdbc.sql("select count(*) from notes").query(Long.class).single();
    }
}
