package plumbline.rules;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.values.IdentifierType;
import plumbline.values.Role;
import plumbline.values.Route;
import plumbline.values.Strand;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.MentionPair;

/**
 * What links a member of staff to an incident log, and what that link alone would amount to. Somebody who
 * is on the log is judged by the part they play there; only who is not can be linked by a thing.
 *
 * @param pairs all of one part, best first
 */
record LogLink(StaffLink staff, List<MentionPair> pairs, Part part) {
    private static final SharedThings THINGS = new SharedThings(
            Set.of(IdentifierType.ADDRESS, IdentifierType.PHONE, IdentifierType.VRM), Thresholds.SHARED_THING);
    private static final Set<Role> PARTIES = partiesAndRecord();
    private static final Set<Role> STAFF_SIDE = EnumSet.of(Role.STAFF_MEMBER, Role.HOUSEHOLD_MEMBER);

    /** The heavier first. */
    enum Part {
        SUSPECT("suspect", Route.TASKING, Strand.COMMIT_INCITE_AID_ABET_ASSIST_OFFENDER, null),
        SUSPECTS_THING("identifier of a suspect", Route.TASKING, Strand.INAPPROPRIATE_ASSOCIATION, null),
        VICTIM("victim", Route.WELFARE, null, null),
        HOUSEHOLD_VICTIM("household victim", Route.WELFARE, null, "conflict check: household victim"),
        VEHICLE("vehicle in the log", Route.TASKING, null, null),
        WITNESS("witness", Route.WELFARE, null, null),
        REPORTER("person reporting", Route.TASKING, null, null),
        OTHER("mentioned", Route.TASKING, null, null);

        final String words;
        final Route route;
        final @Nullable Strand strand;
        final @Nullable String label;

        Part(String words, Route route, @Nullable Strand strand, @Nullable String label) {
            this.words = words;
            this.route = route;
            this.strand = strand;
            this.label = label;
        }

        Ranking ranking(RuleCard card) {
            Ranking ranking = card.ranking(words);
            return label == null ? ranking : ranking.because(label);
        }

        private static Part of(MentionPair pair) {
            boolean same = pair.kind() == EvidenceKind.SAME_PERSON;
            boolean household = !same || pair.rightRole() == Role.HOUSEHOLD_MEMBER;
            return switch (pair.leftRole()) {
                case SUSPECT, DETAINEE, SUBJECT_OF_REPORT -> same ? SUSPECT : SUSPECTS_THING;
                case VICTIM -> household ? HOUSEHOLD_VICTIM : VICTIM;
                case WITNESS -> WITNESS;
                case PERSON_REPORTING -> REPORTER;
                case RECORD -> pair.agrees(IdentifierType.VRM) ? VEHICLE : OTHER;
                case MISSING,
                        ASSOCIATE,
                        NEXT_OF_KIN,
                        HOUSEHOLD_MEMBER,
                        ATTENDING_OFFICER,
                        ARRESTING_OFFICER,
                        CUSTODY_OFFICER,
                        CALL_TAKER,
                        MENTIONED,
                        SYSTEM_USER,
                        LOOKED_UP,
                        CONTRACT_OFFICER,
                        DIRECTOR,
                        ORGANISATION,
                        STAFF_MEMBER,
                        DECLARER,
                        OPEN_SUBJECT -> OTHER;
            };
        }
    }

    boolean isSamePerson() {
        return pairs.get(0).kind() == EvidenceKind.SAME_PERSON;
    }

    static Stream<LogLink> of(EventGroup group) {
        return StaffLink.of(group).flatMap(link -> of(link).stream());
    }

    private static Optional<LogLink> of(StaffLink link) {
        List<MentionPair> same = Identity.OF_STAFF.pairs(link.fact(), PARTIES::contains, Role.STAFF_MEMBER);
        List<MentionPair> pairs = same.isEmpty() ? ofHousehold(link.fact()) : same;
        return pairs.stream()
                .map(Part::of)
                .min(Comparator.naturalOrder())
                .map(part -> new LogLink(
                        link,
                        pairs.stream()
                                .filter(pair -> Part.of(pair) == part)
                                .sorted(MentionPair.BEST_FIRST)
                                .toList(),
                        part));
    }

    private static List<MentionPair> ofHousehold(Fact fact) {
        return Stream.concat(
                        Identity.OF_STAFF.pairs(fact, role -> role == Role.VICTIM, Role.HOUSEHOLD_MEMBER).stream(),
                        THINGS.pairs(fact, PARTIES, STAFF_SIDE).stream())
                .toList();
    }

    private static Set<Role> partiesAndRecord() {
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(Role::isOfficial);
        return roles;
    }
}
