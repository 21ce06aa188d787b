package plumbline.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.values.IdentifierType;
import plumbline.values.Role;
import plumbline.values.Severity;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.Level;
import plumbline.weighing.Line;
import plumbline.weighing.MentionPair;

/** Whom a report is about, as far as the facts settle it. */
final class Subjects {
    private Subjects() {}

    record Candidate(StaffLink staff, MentionPair pair) {
        int millibits() {
            return pair.millibits();
        }
    }

    /**
     * One subject of the report.
     *
     * @param candidates whoever fits, best first
     */
    record Subject(List<Candidate> candidates) {
        /** The only candidate, or one who leads the others clearly; nobody while it is anybody's guess. */
        Optional<Candidate> resolved() {
            boolean settled = candidates.size() == 1
                    || (candidates.size() > 1
                            && candidates.get(0).millibits() - candidates.get(1).millibits() >= Thresholds.CLEAR_LEAD);
            return settled ? Optional.of(candidates.get(0)) : Optional.empty();
        }
    }

    static List<Subject> of(EventGroup group) {
        return group.own().inRole(Role.SUBJECT_OF_REPORT).stream()
                .map(mention -> new Subject(StaffLink.of(group)
                        .filter(link -> link.rank(
                                        Ranking.of(Severity.MEDIUM), group.own().occurredAt())
                                .isPresent())
                        .flatMap(link -> fitting(link.fact())
                                .filter(pair -> pair.leftMentionId().equals(mention.mentionId()))
                                .min(MentionPair.BEST_FIRST)
                                .map(pair -> new Candidate(link, pair))
                                .stream())
                        .sorted(Comparator.comparingInt(Candidate::millibits)
                                .reversed()
                                .thenComparing(candidate -> candidate.staff().staffId()))
                        .toList()))
                .toList();
    }

    /** Number, or name and unit of the time, or anything else that says "one person" firmly. */
    static Stream<MentionPair> fitting(Fact fact) {
        return fact.weight()
                .of(EvidenceKind.SAME_PERSON)
                .filter(pair -> pair.leftRole() == Role.SUBJECT_OF_REPORT && pair.rightRole() == Role.STAFF_MEMBER)
                .filter(pair -> isColleague(pair) || Identity.OF_STAFF.holds(pair));
    }

    private static boolean isColleague(MentionPair pair) {
        int name = pair.line(IdentifierType.NAME).map(Line::millibits).orElse(0);
        boolean unit = pair.line(IdentifierType.UNIT)
                .filter(line -> line.level() == Level.EXACT && line.current())
                .isPresent();
        return unit && name >= Thresholds.NAME_FITS && pair.millibits() >= Thresholds.REPORT_SUBJECT;
    }
}
