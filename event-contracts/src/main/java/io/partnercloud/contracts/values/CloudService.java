package io.partnercloud.contracts.values;

/** The five services that a partner contract covers (SVC-1). */
public enum CloudService {
    RENT("Аренда 1С"),
    PBX("Облачная АТС"),
    CASH_DESK("Облачная касса"),
    HOSTING("Облачный хостинг"),
    CORPORATE("Корпоративное облако");

    private final String russian;

    CloudService(String russian) {
        this.russian = russian;
    }

    /** What people call it. */
    public String inRussian() {
        return russian;
    }
}
