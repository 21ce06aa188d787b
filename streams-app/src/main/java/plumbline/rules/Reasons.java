package plumbline.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.values.IdentifierType;
import plumbline.weighing.Level;
import plumbline.weighing.Line;
import plumbline.weighing.MentionPair;

/** Evidence in words, and what it leaves open. What is unknown is said to be unknown. */
final class Reasons {
    private Reasons() {}

    /** "same date of birth, surname one letter different, same mobile ending 123, but different home". */
    static String because(MentionPair pair) {
        String agreeing = pair.lines().stream()
                .filter(line -> line.level() != Level.UNKNOWN && line.level() != Level.DIFFERENT)
                .filter(line -> line.millibits() != 0 || line.identifier() == IdentifierType.NAME)
                .sorted(Comparator.comparingInt(Line::millibits).reversed().thenComparing(Line::identifier))
                .map(Reasons::words)
                .collect(Collectors.joining(", "));
        String differing = pair.lines().stream()
                .filter(line -> line.level() == Level.DIFFERENT)
                .map(Line::how)
                .collect(Collectors.joining(" and "));
        return differing.isEmpty() ? agreeing : agreeing + ", but " + differing;
    }

    private static String words(Line line) {
        return line.current() ? line.how() : line.how() + " at another time";
    }

    static List<String> notRuledOut(MentionPair pair) {
        return switch (pair.kind()) {
            case SHARED_THING -> otherUsers(pair);
            case REFERENCE -> List.of("a reference quoted by mistake");
            case SAME_PERSON, OFFICIAL_ROLE -> otherPersons(pair);
        };
    }

    private static List<String> otherUsers(MentionPair pair) {
        List<String> open = new ArrayList<>();
        agreeing(pair, IdentifierType.PHONE).ifPresent(line -> open.add("somebody else who uses or used that phone"));
        agreeing(pair, IdentifierType.EMAIL).ifPresent(line -> open.add("somebody else who uses that mailbox"));
        agreeing(pair, IdentifierType.VRM).ifPresent(line -> open.add("a borrowed or newly sold vehicle"));
        agreeing(pair, IdentifierType.ADDRESS)
                .ifPresent(line -> open.add("a lodger, visitor or former occupier at that address"));
        agreeing(pair, IdentifierType.COMPANY)
                .filter(line -> line.millibits() < Thresholds.COMPANY_BY_NUMBER)
                .ifPresent(line -> open.add("another firm of the same name"));
        return open;
    }

    private static List<String> otherPersons(MentionPair pair) {
        if (Identity.hasStrongNumber(pair)) {
            return has(pair, IdentifierType.NAME, Level.EXACT) && has(pair, IdentifierType.DATE_OF_BIRTH, Level.EXACT)
                    ? List.of()
                    : List.of("a number typed against the wrong person");
        }
        if (agreeing(pair, IdentifierType.UNIT).isPresent()) {
            return List.of("a colleague of that name whom the register does not place there");
        }
        List<String> open = new ArrayList<>();
        boolean sameBirth = has(pair, IdentifierType.DATE_OF_BIRTH, Level.EXACT);
        boolean sameName = has(pair, IdentifierType.NAME, Level.EXACT);
        if (agreeing(pair, IdentifierType.ADDRESS).isPresent() && !(sameBirth && sameName)) {
            open.add("a relative at the same address");
        }
        if (sameBirth && !sameName) {
            open.add("a twin, or somebody else born that day");
        } else if (sameBirth) {
            open.add("a namesake born the same day");
        } else if (has(pair, IdentifierType.DATE_OF_BIRTH, Level.CLOSE)) {
            open.add("a namesake with a similar date of birth");
        } else {
            open.add("a namesake or a relative of the same name, since a date of birth is not known");
        }
        return open;
    }

    private static Optional<Line> agreeing(MentionPair pair, IdentifierType identifier) {
        return pair.line(identifier).filter(line -> line.level() == Level.EXACT || line.level() == Level.CLOSE);
    }

    private static boolean has(MentionPair pair, IdentifierType identifier, Level level) {
        return pair.line(identifier).filter(line -> line.level() == level).isPresent();
    }
}
