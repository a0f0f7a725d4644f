package io.partnercloud.printing;

/** A Russian noun in the three forms that a number asks for: один рубль, два рубля, пять рублей. */
record CountedNoun(String one, String few, String many, boolean feminine) {
    static CountedNoun masculine(String one, String few, String many) {
        return new CountedNoun(one, few, many, false);
    }

    static CountedNoun feminine(String one, String few, String many) {
        return new CountedNoun(one, few, many, true);
    }

    /** The form after that number: 11 to 14 are like many, whatever their last digit. */
    String after(long number) {
        var lastTwo = number % 100;
        if (lastTwo >= 11 && lastTwo <= 14) {
            return many;
        }
        return switch ((int) (number % 10)) {
            case 1 -> one;
            case 2, 3, 4 -> few;
            default -> many;
        };
    }
}
