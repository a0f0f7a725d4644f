package io.partnercloud.billing.payments.statement;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** Why a statement or a document of one cannot do what is asked of it. */
public abstract sealed class StatementRefusal extends Refusal {
    private StatementRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** There is no such statement. */
    public static final class Unknown extends StatementRefusal {
        public Unknown(UUID id) {
            super(Kind.UNKNOWN, "bank_statement_unknown", Map.of("statement", id));
        }
    }

    /** Only a statement in quarantine can be checked again or dropped. */
    public static final class NotQuarantined extends StatementRefusal {
        NotQuarantined(BankStatement statement) {
            super(
                    Kind.CONFLICT,
                    "bank_statement_not_quarantined",
                    Map.of("statement", statement.arrival().id(), "status", statement.status()));
        }
    }

    /** A file without a single byte. */
    public static final class Empty extends StatementRefusal {
        public Empty() {
            super(Kind.RULE, "bank_statement_empty", Map.of());
        }
    }

    /** There is no such bank document. */
    public static final class DocumentUnknown extends StatementRefusal {
        public DocumentUnknown(UUID id) {
            super(Kind.UNKNOWN, "bank_document_unknown", Map.of("document", id));
        }
    }

    /** The document does not wait for a decision: somebody has decided already, or nothing had to be decided. */
    public static final class DocumentDecided extends StatementRefusal {
        DocumentDecided(TakenDocument document) {
            super(
                    Kind.CONFLICT,
                    "bank_document_decided",
                    Map.of("document", document.id(), "status", DocumentState.of(document.fate())));
        }
    }

    /** A match names exactly one of an invoice, a client, a payment that is the same money and one that went back. */
    public static final class MatchUnclear extends StatementRefusal {
        public MatchUnclear() {
            super(Kind.RULE, "match_unclear", Map.of());
        }
    }

    /** There is no decision about the document that could be undone. */
    public static final class DocumentUndecided extends StatementRefusal {
        DocumentUndecided(TakenDocument document) {
            super(
                    Kind.CONFLICT,
                    "bank_document_undecided",
                    Map.of("document", document.id(), "status", DocumentState.of(document.fate())));
        }
    }

    /** No client's payment can be made of the document: the money went out, or there is none. */
    public static final class DocumentIsNoPayment extends StatementRefusal {
        public DocumentIsNoPayment(TakenDocument document) {
            super(
                    Kind.RULE,
                    "bank_document_is_no_payment",
                    Map.of(
                            "document", document.id(),
                            "direction", document.direction(),
                            "amount", document.document().amount()));
        }
    }

    /** The document did not give that payment back: the money came in, or it is another amount. */
    public static final class DocumentIsNoReturn extends StatementRefusal {
        public DocumentIsNoReturn(TakenDocument document, Money paid) {
            super(
                    Kind.RULE,
                    "bank_document_is_no_return",
                    Map.of(
                            "document", document.id(),
                            "direction", document.direction(),
                            "amount", document.document().amount(),
                            "paid", paid));
        }
    }

    /** The document cannot be the money of that payment: it was not entered by hand, has a document, went back, or is another amount. */
    public static final class DocumentIsAnotherPayment extends StatementRefusal {
        public DocumentIsAnotherPayment(TakenDocument document, Money paid) {
            super(
                    Kind.CONFLICT,
                    "bank_document_is_another_payment",
                    Map.of(
                            "document",
                            document.id(),
                            "amount",
                            document.document().amount(),
                            "paid",
                            paid));
        }
    }
}
