package io.partnercloud.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.testsupport.lists.ListCheck;
import io.partnercloud.testsupport.lists.ListCheckConfiguration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The check of lists passes what is good, and finds each of the faults that it is there for. */
@ServiceIT
@Import(ListCheckConfiguration.class)
class ListCheckIT {
    private static final UUID PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000320");

    @Autowired
    private ListCheck lists;

    @Autowired
    private ServiceDatabase database;

    @BeforeEach
    void theTablesAreFull() {
        database.asSuperuser()
                .sql("insert into entries select generate_series(1, 12500) on conflict do nothing")
                .update();
        lists.as("/api/partner", Tokens.partner(PARTNER))
                .as("/api/admin", Tokens.operator())
                .with("upTo", "10000")
                .with("failAt", "0")
                .with("text", "x")
                .with("remainder", "3");
    }

    @Test
    void aListThatGoesByAnIndexPasses() {
        assertThat(lists.flaws("/api/admin/entries")).isEmpty();
    }

    @Test
    void aTableReadFromEndToEndIsFound() {
        assertThat(lists.flaws("/api/admin/bad-lists/unindexed"))
                .anySatisfy(flaw -> assertThat(flaw).contains("remainder=3: reads 12500 rows of entries by Seq Scan"));
    }

    @Test
    void aSortOfEverythingIsFoundInPagesAndInExports() {
        assertThat(lists.flaws("/api/admin/bad-lists/unindexed"))
                .anySatisfy(flaw -> assertThat(flaw).contains("sort=remainder,desc: sorts 12500 rows"))
                .anySatisfy(flaw -> assertThat(flaw).contains("sort=remainder as CSV: sorts", "declare export_rows"));
    }

    @Test
    void aFilterThatThrowsMostRowsAwayIsFound() {
        assertThat(lists.flaws("/api/admin/bad-lists/wasteful"))
                .anySatisfy(flaw -> assertThat(flaw).contains("reads 12500 rows of entries by Index Only Scan"));
    }

    @Test
    void anExceptionIsTakenWhereItIsNeededOnly() {
        lists.accepting("/api/admin/bad-lists/wasteful", "remainder", "nobody minds here")
                .accepting("/api/admin/entries", "text", "not needed");

        assertThat(lists.flaws("/api/admin/bad-lists/wasteful")).isEmpty();
        assertThat(lists.flaws("/api/admin/entries"))
                .containsExactly("/api/admin/entries?text= needs no exception any more");
    }

    @Test
    void aListWithoutPagesWithoutExportOrWithoutAnExampleIsFound() {
        assertThat(lists.flaws("/api/admin/toys")).containsExactly("answers all at once: a Listing has pages");
        assertThat(lists.flaws("/api/admin/bad-lists/page"))
                .containsExactly("answers a Page: a Listing could be exported, too");
        assertThat(lists.flaws("/api/admin/bad-lists/untold")).containsExactly("needs an example for colour");
        assertThat(lists.flaws("/api/admin/bad-lists/untitled"))
                .containsExactly(
                        "/api/admin/bad-lists/untitled as CSV: answers 500 with application/problem+json",
                        "/api/admin/bad-lists/untitled?sort=number as CSV: answers 500 with application/problem+json",
                        "/api/admin/bad-lists/untitled?sort=number,desc as CSV: answers 500 with application/problem+json");
    }
}
