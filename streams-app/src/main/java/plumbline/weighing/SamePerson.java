package plumbline.weighing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Mention;
import plumbline.identifiers.PartialDate;
import plumbline.identifiers.PersonName;
import plumbline.identifiers.PostalAddress;
import plumbline.values.IdentifierType;

/**
 * Are these two mentions one person? Everything but the name is looked at first, because a pair that has
 * nothing else in common is never kept (control X6), whatever the names.
 */
final class SamePerson {
    private final EvidenceTable table;
    private final NameComparator names;
    private final DateComparator dates;
    private final NumberComparator numbers;
    private final ThingComparator things;
    private final HomeComparator homes;
    private final BackgroundComparator background;

    SamePerson(EvidenceTable table) {
        this.table = table;
        names = new NameComparator(table);
        dates = new DateComparator(table);
        numbers = new NumberComparator(table);
        things = new ThingComparator(table, EvidenceKind.SAME_PERSON);
        homes = new HomeComparator(table);
        background = new BackgroundComparator(table);
    }

    /** The pair with its lines, or null below the floor. */
    @Nullable
    MentionPair weigh(Party leftParty, Party rightParty, Instant at) {
        Mention left = leftParty.mention();
        Mention right = rightParty.mention();
        Agreement<PartialDate> dob = dates.compare(left.dob(), right.dob());
        Agreement<String> pncId = numbers.pncId(left, right);
        Agreement<String> cro = numbers.cro(left, right, pncId);
        Agreement<String> staffId = numbers.staffId(left, right);
        Agreement<String> collar = numbers.collar(left, right, at);
        Agreement<String> phone = things.phones(left.phones(), right.phones(), at);
        Agreement<String> email = things.emails(left.emails(), right.emails(), at);
        Agreement<String> vehicle = things.vehicles(left.vehicles(), right.vehicles(), at);
        Agreement<PostalAddress> home = homes.samePerson(left.addresses(), right.addresses(), at);
        Agreement<String> unit = background.unit(left, right, at);
        if (!(supports(dob)
                || supports(pncId)
                || supports(cro)
                || supports(staffId)
                || supports(collar)
                || supports(phone)
                || supports(email)
                || supports(vehicle)
                || supports(home)
                || supports(unit))) {
            return null;
        }
        boolean strong = isStrong(pncId) || isStrong(cro) || isStrong(staffId) || isStrong(collar);
        Agreement<PersonName> name = names.compare(leftParty, rightParty);
        boolean household = !strong
                && name != null
                && isForenameDifferent(name.finding())
                && NameComparator.everyForenameDiffers(leftParty, rightParty);
        if (household && name != null && isRelative(name, dob, home)) {
            name = name.worth(table.row(Finding.NAME_RELATIVE));
        }
        Lines lines = new Lines(household);
        lines.addOrUnknown(name, IdentifierType.NAME, leftParty.maskedName(), rightParty.maskedName());
        lines.addOrUnknown(dob, IdentifierType.DATE_OF_BIRTH, masked(left.dob()), masked(right.dob()));
        lines.add(pncId);
        lines.add(cro);
        lines.add(staffId);
        lines.add(collar);
        lines.addShareable(phone);
        lines.addShareable(email);
        lines.addShareable(vehicle);
        lines.addShareable(home);
        lines.add(background.birthPlace(left, right, home));
        lines.add(background.occupation(left, right));
        lines.add(unit);
        return lines.millibits < table.floorMillibits()
                ? null
                : Pairs.of(EvidenceKind.SAME_PERSON, left, right, lines.lines);
    }

    private static boolean supports(@Nullable Agreement<?> agreement) {
        return agreement != null
                && agreement.isPositive()
                && agreement.finding().supportsName();
    }

    private static boolean isStrong(@Nullable Agreement<?> agreement) {
        return agreement != null && agreement.finding().isStrongAgreement();
    }

    private static boolean isForenameDifferent(Finding name) {
        return name == Finding.NAME_FORENAME_DIFFERENT || name == Finding.NAME_DIFFERENT;
    }

    private static boolean isRelative(
            Agreement<PersonName> name, @Nullable Agreement<PartialDate> dob, @Nullable Agreement<PostalAddress> home) {
        return name.finding() == Finding.NAME_FORENAME_DIFFERENT
                && dob != null
                && (dob.finding() == Finding.DOB_SAME || dob.finding() == Finding.DOB_SAME_DEFAULT)
                && home != null
                && home.finding() == Finding.ADDRESS_SAME;
    }

    private static @Nullable String masked(@Nullable PartialDate date) {
        return date == null ? null : Masks.dateOfBirth(date);
    }

    /** Lines as they come, with their sum. */
    private static final class Lines {
        private final boolean household;
        private final List<Line> lines = new ArrayList<>(8);
        private int millibits;

        Lines(boolean household) {
            this.household = household;
        }

        void add(@Nullable Agreement<?> agreement) {
            if (agreement != null) {
                lines.add(agreement.line());
                millibits += agreement.millibits();
            }
        }

        void addShareable(@Nullable Agreement<?> agreement) {
            if (household && agreement != null && agreement.isPositive()) {
                lines.add(agreement.sharedLine());
            } else {
                add(agreement);
            }
        }

        void addOrUnknown(
                @Nullable Agreement<?> agreement,
                IdentifierType identifier,
                @Nullable String left,
                @Nullable String right) {
            if (agreement == null) {
                lines.add(new Line(identifier, left, right, Level.UNKNOWN, "not known", true, 0));
            } else {
                add(agreement);
            }
        }
    }
}
