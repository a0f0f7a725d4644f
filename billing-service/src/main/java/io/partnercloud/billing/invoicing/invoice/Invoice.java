package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.contracts.values.Change;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.function.Function;

/** A demand for payment. Its type says what may still happen to it. */
public sealed interface Invoice {
    Bill bill();

    long version();

    /** What has been paid of it so far. */
    Money paid();

    record Issued(Bill bill, long version) implements Invoice {
        @Override
        public Money paid() {
            return Money.ZERO;
        }
    }

    record PartlyPaid(Bill bill, Money paid, long version) implements Invoice {}

    /** Something is open and the due date has passed; {@code since} is the first such day. */
    record Overdue(Bill bill, Money paid, LocalDate since, long version) implements Invoice {}

    record Paid(Bill bill, LocalDate paidOn, long version) implements Invoice {
        @Override
        public Money paid() {
            return bill.total();
        }
    }

    record Cancelled(Bill bill, CancelReason reason, LocalDate on, long version) implements Invoice {
        @Override
        public Money paid() {
            return Money.ZERO;
        }
    }

    /** Nobody will pay what was open: what was rendered of it is a loss, the rest is not asked for any more. */
    record WrittenOff(Bill bill, Money paid, LocalDate on, long version) implements Invoice {}

    /** What is still asked for. */
    default Money open() {
        return switch (this) {
            case Issued _, PartlyPaid _, Overdue _ -> bill().total().minus(paid());
            case Paid _, Cancelled _, WrittenOff _ -> Money.ZERO;
        };
    }

    default boolean isOpen() {
        return switch (this) {
            case Issued _, PartlyPaid _, Overdue _ -> true;
            case Paid _, Cancelled _, WrittenOff _ -> false;
        };
    }

    /** @throws InvoiceRefusal naming why no money can be used for it */
    default Invoice requireOpen() {
        return switch (this) {
            case Issued _, PartlyPaid _, Overdue _ -> this;
            case Paid paid -> throw new InvoiceRefusal.AlreadyPaid(paid);
            case Cancelled cancelled -> throw new InvoiceRefusal.AlreadyCancelled(cancelled);
            case WrittenOff gone -> throw new InvoiceRefusal.AlreadyWrittenOff(gone);
        };
    }

    /** INV-7: so much of what is open is paid; whoever has more money keeps the rest as an advance. */
    default Change<Invoice, InvoiceEvent> pay(Money amount, LocalDate on) {
        return switch (this) {
            case Issued _ -> paying(amount, on, rest -> new PartlyPaid(bill(), rest, version()));
            case PartlyPaid _ -> paying(amount, on, rest -> new PartlyPaid(bill(), rest, version()));
            case Overdue late -> paying(amount, on, rest -> new Overdue(bill(), rest, late.since, version()));
            case Paid paid -> throw new InvoiceRefusal.AlreadyPaid(paid);
            case Cancelled cancelled -> throw new InvoiceRefusal.AlreadyCancelled(cancelled);
            case WrittenOff gone -> throw new InvoiceRefusal.AlreadyWrittenOff(gone);
        };
    }

    private Change<Invoice, InvoiceEvent> paying(Money amount, LocalDate on, Function<Money, Invoice> partly) {
        if (!amount.isPositive() || amount.compareTo(open()) > 0) {
            throw new IllegalArgumentException(amount + " cannot be used for an invoice with " + open() + " open");
        }
        return amount.equals(open())
                ? Change.to(new Paid(bill(), on, version()), new InvoiceEvent.PaidInFull(bill(), on))
                : Change.to(partly.apply(paid().plus(amount)));
    }

    /** INV-7: so much of what was paid went back. */
    default Change<Invoice, InvoiceEvent> takeBack(Money amount, LocalDate on) {
        return switch (this) {
            case PartlyPaid _, Overdue _, Paid _ -> {
                requirePaid(amount);
                var left = paid().minus(amount);
                var after = unpaid(left, on);
                yield after instanceof Overdue && !(this instanceof Overdue)
                        ? Change.to(after, new InvoiceEvent.BecameOverdue(bill(), after.open()))
                        : Change.none(after);
            }
            case Issued _ -> throw new IllegalStateException("nothing has been paid");
            case Cancelled cancelled -> throw new InvoiceRefusal.AlreadyCancelled(cancelled);
            case WrittenOff gone -> {
                requirePaid(amount);
                yield Change.none(new WrittenOff(bill(), paid().minus(amount), gone.on, version()));
            }
        };
    }

    private void requirePaid(Money amount) {
        if (!amount.isPositive() || amount.compareTo(paid()) > 0) {
            throw new IllegalArgumentException(amount + " cannot go back from " + paid() + " paid");
        }
    }

    private Invoice unpaid(Money left, LocalDate on) {
        if (on.isAfter(bill().dueOn())) {
            return new Overdue(bill(), left, this instanceof Overdue late ? late.since : on, version());
        }
        return left.isZero() ? new Issued(bill(), version()) : new PartlyPaid(bill(), left, version());
    }

    /** The due date has passed. Of what is not open there is nothing to be late with. */
    default Change<Invoice, InvoiceEvent> becomeOverdue(LocalDate on) {
        return switch (this) {
            case Issued _, PartlyPaid _ -> {
                if (!on.isAfter(bill().dueOn())) {
                    throw new IllegalArgumentException("due on " + bill().dueOn() + ", so not overdue on " + on);
                }
                yield Change.to(
                        new Overdue(bill(), paid(), on, version()), new InvoiceEvent.BecameOverdue(bill(), open()));
            }
            case Overdue overdue -> Change.none(overdue);
            case Paid paid -> throw new InvoiceRefusal.AlreadyPaid(paid);
            case Cancelled cancelled -> throw new InvoiceRefusal.AlreadyCancelled(cancelled);
            case WrittenOff gone -> throw new InvoiceRefusal.AlreadyWrittenOff(gone);
        };
    }

    /** Nothing is asked for any more; only while nothing has been paid. */
    default Change<Invoice, InvoiceEvent> cancel(CancelReason reason, LocalDate on) {
        return switch (this) {
            case Issued _, PartlyPaid _, Overdue _ -> {
                if (paid().isPositive()) {
                    throw new InvoiceRefusal.PartlyPaid(this);
                }
                yield Change.to(
                        new Cancelled(bill(), reason, on, version()), new InvoiceEvent.Withdrawn(bill(), reason, on));
            }
            case Paid paid -> throw new InvoiceRefusal.AlreadyPaid(paid);
            case Cancelled cancelled -> throw new InvoiceRefusal.AlreadyCancelled(cancelled);
            case WrittenOff gone -> throw new InvoiceRefusal.AlreadyWrittenOff(gone);
        };
    }

    /** Nobody will pay what is open of it; what was paid stays. */
    default Invoice writeOff(LocalDate on) {
        requireOpen();
        return new WrittenOff(bill(), paid(), on, version());
    }
}
