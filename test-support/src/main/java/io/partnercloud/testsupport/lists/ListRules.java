package io.partnercloud.testsupport.lists;

/**
 * What a list query may do. A sequential scan that a limit ends early is none; one that goes on reads too many rows.
 *
 * @param largeFrom tables of so many rows are large: never read from end to end
 * @param mostRowsRead of one large table, those that a filter throws away included: enough to count a total
 * @param mostRowsSorted some of one client's, never a partner's all
 */
record ListRules(long largeFrom, long mostRowsRead, long mostRowsSorted) {
    static final ListRules USUAL = new ListRules(5_000, 3_750, 500);
}
