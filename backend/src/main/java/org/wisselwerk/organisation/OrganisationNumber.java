package org.wisselwerk.organisation;

import java.util.Optional;

/** Company numbers (ondernemingsnummer) and school numbers (instellingsnummer). */
public final class OrganisationNumber {

    private static final int COMPANY_DIGITS = 10;
    private static final int SCHOOL_DIGITS = 6;
    private static final int CHECK = 97;

    private OrganisationNumber() {}

    /**
     * The digits of a number as people write it ("BE 0202.239.951"); empty when it is none. A company number has ten
     * digits, the first 0 or 1, the last two = 97 − (the first eight mod 97) (Crossroads Bank for Enterprises); a
     * school number has at most six.
     */
    public static Optional<String> of(OrganisationType type, String written) {
        String digits = written.replaceAll("^(?i)BE", "").replaceAll("[\\s.\\-/]", "");
        if (!digits.matches("\\d+")) {
            return Optional.empty();
        }
        boolean valid = type == OrganisationType.SCHOOL && digits.length() <= SCHOOL_DIGITS || isCompany(digits);
        return valid ? Optional.of(digits) : Optional.empty();
    }

    private static boolean isCompany(String digits) {
        if (digits.length() != COMPANY_DIGITS || digits.charAt(0) > '1') {
            return false;
        }
        int first = Integer.parseInt(digits.substring(0, 8));
        return CHECK - first % CHECK == Integer.parseInt(digits.substring(8));
    }
}
