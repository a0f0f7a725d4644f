package io.partnercloud.contracts.values;

/** The production calendar has nothing of a year that something needs. */
public final class CalendarYearUnknown extends RuntimeException {
    private final int year;

    public CalendarYearUnknown(int year) {
        super("the production calendar has no year " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
