package io.partnercloud.testsupport;

import io.partnercloud.contracts.billing.CalendarYearSet;
import io.partnercloud.contracts.billing.PriceListPublished;
import io.partnercloud.contracts.billing.PriceListPublished.Product;
import io.partnercloud.contracts.catalogue.EventJson;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.List;

/** What billing-service has told of before a test begins: the calendars of 2026 and 2027, and the rent's price list (ORG-2, ORG-3). */
public final class ReferenceFacts {
    private ReferenceFacts() {}

    public static List<CalendarYearSet> calendarYears() {
        return List.of(
                CalendarYearSet.of(ProductionCalendars.of2026()), CalendarYearSet.of(ProductionCalendars.of2027()));
    }

    /** In force from 2021 on. */
    public static PriceListPublished priceList() {
        return new PriceListPublished(
                "UNIFIED",
                CloudService.RENT,
                LocalDate.of(2021, 1, 1),
                List.of(
                        configuration("BP", "1С:Бухгалтерия"),
                        configuration("ZUP", "1С:Зарплата и управление персоналом"),
                        configuration("ZHKH", "1С:Учёт в управляющих компаниях ЖКХ"),
                        configuration("UT", "1С:Управление торговлей")));
    }

    private static Product configuration(String code, String name) {
        return new Product(code, Product.Kind.CONFIGURATION, name, name, true);
    }

    /**
     * Puts them where the service keeps what it has heard. Written straight into the table, because a topic lives as long as
     * the JVM, and a service that starts later in it would not hear what was told before.
     */
    public static void heardBy(ServiceDatabase database) {
        var jdbc = database.asSuperuser();
        if (!jdbc.sql("select to_regclass('calendar_years') is not null")
                .query(Boolean.class)
                .single()) {
            return; // the gateway keeps nothing of what services tell
        }
        for (var year : calendarYears()) {
            jdbc.sql("""
                            insert into calendar_years (year, days_off, worked, shortened, source, confirmed)
                            select year, array(select jsonb_array_elements_text(off)::date),
                                   array(select jsonb_array_elements_text(worked)::date),
                                   array(select jsonb_array_elements_text(shortened)::date), source, confirmed
                            from jsonb_to_record(cast(:told as jsonb)) as told
                                (year int, off jsonb, worked jsonb, shortened jsonb, source text, confirmed boolean)
                            on conflict do nothing
                            """).param("told", EventJson.write(year)).update();
        }
        jdbc.sql("""
                        insert into products (tariff, effective_on, code, service, kind, name, letter_name, consultations)
                        select told.tariff, told."effectiveOn", p.code, told.service, p.kind, p.name, p."letterName",
                               p.consultations
                        from jsonb_to_record(cast(:told as jsonb)) as told
                            (tariff text, service text, "effectiveOn" date, products jsonb),
                             jsonb_to_recordset(told.products) as p
                            (code text, kind text, name text, "letterName" text, consultations boolean)
                        on conflict do nothing
                        """).param("told", EventJson.write(priceList())).update();
    }
}
