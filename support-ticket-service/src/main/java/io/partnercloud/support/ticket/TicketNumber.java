package io.partnercloud.support.ticket;

/** What people call a ticket by: {@code T-000001}. */
public record TicketNumber(String text) {
    public static TicketNumber of(long number) {
        return new TicketNumber("T-%06d".formatted(number));
    }

    @Override
    public String toString() {
        return text;
    }
}
