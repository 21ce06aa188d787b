package plumbline.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.MissingPersons;
import plumbline.values.IdentifierType;
import plumbline.values.Role;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.MentionPair;

/**
 * What links a member of staff to a missing person's report.
 *
 * @param things company when last seen, a phone or vehicle on the record, a place that is the staff home
 * @param finding that this member of staff found the person while off duty
 * @param isKnownParty carer, informant or household by the report itself
 */
record MissingLink(List<MentionPair> things, List<MentionPair> finding, boolean isKnownParty) {
    private static final SharedThings CONTACT =
            new SharedThings(Set.of(IdentifierType.PHONE, IdentifierType.VRM), Thresholds.SHARED_THING);
    private static final SharedThings ANYTHING = new SharedThings(
            Set.of(IdentifierType.PHONE, IdentifierType.VRM, IdentifierType.ADDRESS), Thresholds.SHARED_THING);
    private static final SharedThings PLACE = new SharedThings(Set.of(IdentifierType.ADDRESS), Thresholds.SHARED_THING);
    private static final Set<Role> KNOWN = EnumSet.of(Role.NEXT_OF_KIN, Role.PERSON_REPORTING, Role.HOUSEHOLD_MEMBER);
    private static final Set<Role> COMPANY = EnumSet.of(Role.ASSOCIATE);
    private static final Set<Role> OTHERS =
            EnumSet.complementOf(EnumSet.of(Role.NEXT_OF_KIN, Role.PERSON_REPORTING, Role.HOUSEHOLD_MEMBER));
    private static final Set<Role> RECORD = EnumSet.of(Role.RECORD);

    static MissingLink of(RecordStub own, Fact fact) {
        String finder = own.details(MissingPersons.Details.class).foundBy();
        boolean known = Stream.concat(
                        Identity.OF_STAFF.pairs(fact, KNOWN::contains, Role.STAFF_MEMBER).stream(),
                        ANYTHING.pairs(fact, KNOWN, StaffMissing.STAFF_SIDE).stream())
                .findAny()
                .isPresent();
        List<MentionPair> things = Stream.of(
                        Identity.OF_STAFF.pairs(fact, COMPANY::contains, Role.STAFF_MEMBER),
                        ANYTHING.pairs(fact, COMPANY, StaffMissing.STAFF_SIDE),
                        CONTACT.pairs(fact, OTHERS, StaffMissing.STAFF_SIDE),
                        PLACE.pairs(fact, RECORD, StaffMissing.STAFF_SIDE))
                .flatMap(List::stream)
                .filter(pair -> !pair.leftMentionId().equals(finder))
                .distinct()
                .toList();
        return new MissingLink(things, finding(own, fact, finder), known);
    }

    /** By role on this record: an officer who is not said to be off duty acts for the force, anybody else does not. */
    private static List<MentionPair> finding(RecordStub own, Fact fact, @Nullable String finder) {
        if (finder == null) {
            return List.of();
        }
        Boolean onDuty = own.mention(finder).map(MentionStub::onDuty).orElse(null);
        return fact.weight().pairs().stream()
                .filter(pair -> pair.leftMentionId().equals(finder) && pair.rightRole() == Role.STAFF_MEMBER)
                .filter(pair -> pair.kind() == EvidenceKind.OFFICIAL_ROLE
                        ? Boolean.FALSE.equals(onDuty)
                        : isSamePerson(pair) && Identity.OF_STAFF.holds(pair) && !Boolean.TRUE.equals(onDuty))
                .toList();
    }

    /** Found at the staff home, last seen with staff, or a staff phone or vehicle on the record. */
    boolean isClose() {
        return things.stream().anyMatch(pair -> !pair.leftMentionId().equals(MissingPersons.LAST_SEEN));
    }

    static boolean isSamePerson(MentionPair pair) {
        return pair.kind() == EvidenceKind.SAME_PERSON;
    }
}
