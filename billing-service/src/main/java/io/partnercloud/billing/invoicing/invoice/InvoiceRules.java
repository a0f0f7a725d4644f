package io.partnercloud.billing.invoicing.invoice;

/** The numbers of INV-2, INV-4, INV-5 and INV-11: all of them configuration. */
public record InvoiceRules(
        int lastDayOfFirstHalf,
        int workingDaysToPay,
        int maximumMonths,
        int runOnDay,
        int postpaidRunOnDay,
        int postpaidWorkingDaysToPay) {

    /** @throws InvoiceRefusal.MonthsOutOfRange (INV-1) */
    public void checkMonths(int months) {
        if (months < 1 || months > maximumMonths) {
            throw new InvoiceRefusal.MonthsOutOfRange(months, maximumMonths);
        }
    }
}
