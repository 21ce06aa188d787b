package plumbline.identifiers;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers of Companies House: eight characters, of which the first one or two may be letters that say where and what
 * ("SC" Scotland, "NI" Northern Ireland, "OC" a partnership with limited liability). Leading zeros are often left out.
 */
public final class CompanyNumbers {
    private static final int LENGTH = 8;
    private static final int MAX_LENGTH = 60;
    private static final int LEAST_WRITTEN = 4;
    private static final Pattern LABEL = Pattern.compile(
            "^(?:COMPANIESHOUSE|COMPANY|CRN|REGISTERED|REGISTRATION|REG)+(?:NO|NUMBER)?(?=[A-Z]{0,2}[0-9OI])");
    private static final Pattern SERIAL = Pattern.compile("[0-9OI]+(?:RS?)?");
    /** Companies, partnerships, societies, and companies from elsewhere with a place of business here. */
    private static final Set<String> PREFIXES = Set.of(
            "", "R", "AC", "BR", "CE", "CS", "FC", "GE", "GN", "GS", "IC", "IP", "LP", "NA", "NC", "NF", "NI", "NL",
            "NO", "NP", "NR", "NV", "NZ", "OC", "OE", "PC", "RC", "RS", "SA", "SC", "SE", "SF", "SG", "SI", "SL", "SO",
            "SP", "SR", "SZ", "ZC");

    private CompanyNumbers() {}

    public static Optional<String> normalise(String written) {
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = LABEL.matcher(Written.code(written)).replaceFirst("");
        for (int letters = Math.min(2, plain.length()); letters >= 0; letters--) {
            String prefix = plain.substring(0, letters);
            String serial = plain.substring(letters);
            if (PREFIXES.contains(prefix) && SERIAL.matcher(serial).matches()) {
                return whole(prefix, Written.digits(serial));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> whole(String prefix, String serial) {
        int written = prefix.length() + serial.length();
        boolean none = serial.chars().allMatch(c -> c == '0' || c == 'R' || c == 'S');
        return written < LEAST_WRITTEN || written > LENGTH || none
                ? Optional.empty()
                : Optional.of(prefix + "0".repeat(LENGTH - written) + serial);
    }
}
