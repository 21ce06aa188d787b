package plumbline.bench;

import java.util.List;
import plumbline.linkage.ListedPerson;
import plumbline.linkage.WrittenRow;
import plumbline.samples.ListRow;

/** Invented rows as wash reads them: samples know nothing of linkage, so that they cannot agree with it. */
final class ListRows {
    private static final int MIN_BIRTH_YEAR = 1900;

    private ListRows() {}

    static ListedPerson normalised(ListRow row) {
        return new WrittenRow(
                        row.id(),
                        row.name(),
                        null,
                        null,
                        List.of(),
                        row.born(),
                        null,
                        row.line(),
                        null,
                        row.postcode(),
                        null,
                        null,
                        null,
                        row.phone(),
                        null,
                        null,
                        null)
                .normalised(MIN_BIRTH_YEAR);
    }
}
