package io.partnercloud.billing.closing.month;

import io.partnercloud.platform.export.Title;

/** What has to be true of a month before it is closed (OPS-7), in the order in which one follows from another. */
public enum ClosingStep {
    STATEMENTS("All bank statements are in", "Все банковские выписки загружены", "/api/admin/bank-statements"),
    QUEUE("No payment waits", "Неразнесённых платежей нет", "/api/admin/unmatched-payments"),
    RUN("Invoices are issued", "Счета выставлены", "/api/admin/jobs"),
    ACTS("Acts are issued", "Акты выписаны", "/api/admin/acts"),
    DELIVERY("Acts are sent", "Акты отправлены клиентам", "/api/admin/edo-documents"),
    REWARDS("Partners' rewards are fixed", "Вознаграждение партнёров закрыто", "/api/admin/jobs");

    private final String english;
    private final String russian;
    private final String place;

    ClosingStep(String english, String russian, String place) {
        this.english = english;
        this.russian = russian;
        this.place = place;
    }

    public Title title() {
        return new Title(english, russian);
    }

    /** Where it is worked on. */
    public String place() {
        return place;
    }
}
