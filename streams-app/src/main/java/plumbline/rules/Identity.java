package plumbline.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import plumbline.identifiers.TokenFamily.Strength;
import plumbline.values.IdentifierType;
import plumbline.values.Role;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.Level;
import plumbline.weighing.Line;
import plumbline.weighing.MentionPair;

/**
 * Whether two mentions are firmly enough one person. Strength gates, bits rank: a STRONG number agrees; or
 * one of the rule's identifiers agrees at MEDIUM; or one of them agrees at WEAK and something independent
 * supports it, and the two together are worth a MEDIUM. A name alone is nothing (control X6).
 *
 * <p>WEAK is, with a name: a date of birth where not both agree exactly, and a postcode; with a name that is the same
 * or recovered, also the part of a date of birth that is known, and a place of birth. Half a name will do for the place
 * when the whole date of birth agrees: without it a household would pass.
 *
 * @param meetsOn the rule's identifiers besides the STRONG numbers; DATE_OF_BIRTH and ADDRESS count with a
 *     name only
 * @param thresholdMillibits least evidence in all
 * @param mediums how many MEDIUM agreements it takes without a STRONG number
 */
record Identity(Set<IdentifierType> meetsOn, int thresholdMillibits, int mediums) {
    /** One of ours: STRONG number, name with date of birth, name with home or own phone. */
    static final Identity OF_STAFF = new Identity(
            Set.of(IdentifierType.DATE_OF_BIRTH, IdentifierType.ADDRESS, IdentifierType.PHONE), Thresholds.SAME_PERSON);

    /** A declared associate: STRONG number, name with date of birth, phone. */
    static final Identity OF_ASSOCIATE =
            new Identity(Set.of(IdentifierType.DATE_OF_BIRTH, IdentifierType.PHONE), Thresholds.SAME_PERSON);

    private static final Set<IdentifierType> NUMBERS =
            EnumSet.of(IdentifierType.PNC_ID, IdentifierType.CRO, IdentifierType.STAFF_ID, IdentifierType.COLLAR);
    private static final List<IdentifierType> SUPPORTS = List.of(
            IdentifierType.DATE_OF_BIRTH,
            IdentifierType.ADDRESS,
            IdentifierType.PHONE,
            IdentifierType.EMAIL,
            IdentifierType.VRM,
            IdentifierType.BIRTH_PLACE);

    Identity(Set<IdentifierType> meetsOn, int thresholdMillibits) {
        this(meetsOn, thresholdMillibits, 1);
    }

    List<MentionPair> pairs(Fact fact, Predicate<Role> left, Role right) {
        return fact.weight()
                .of(EvidenceKind.SAME_PERSON)
                .filter(pair -> left.test(pair.leftRole()) && pair.rightRole() == right)
                .filter(this::holds)
                .toList();
    }

    boolean holds(MentionPair pair) {
        return pair.millibits() >= thresholdMillibits && (hasStrongNumber(pair) || isMedium(pair));
    }

    /** A mention without a name is a thing and somebody who has it: what is shared may be said, not who it is. */
    static boolean isNamed(MentionPair pair) {
        return level(pair, IdentifierType.NAME) != Level.UNKNOWN || hasStrongNumber(pair);
    }

    static boolean hasStrongNumber(MentionPair pair) {
        return NUMBERS.stream().anyMatch(pair::agrees);
    }

    /** Not a swap, not one digit, not a year apart, not a default, not missing. */
    static boolean isBornOtherwise(MentionPair pair) {
        return level(pair, IdentifierType.DATE_OF_BIRTH) == Level.DIFFERENT;
    }

    private boolean isMedium(MentionPair pair) {
        if (isBornOtherwise(pair) || level(pair, IdentifierType.NAME) == Level.DIFFERENT) {
            return false;
        }
        int supports = 0;
        int firm = 0;
        boolean meets = false;
        for (IdentifierType identifier : SUPPORTS) {
            Optional<Strength> strength = pair.line(identifier).flatMap(line -> strength(pair, line));
            if (strength.isPresent()) {
                supports++;
                meets |= meetsOn.contains(identifier);
                if (strength.get() == Strength.MEDIUM && meetsOn.contains(identifier) && ++firm >= mediums) {
                    return true;
                }
            }
        }
        return mediums == 1 && meets && supports >= 2 && pair.millibits() >= Thresholds.TWO_WEAK;
    }

    private static Optional<Strength> strength(MentionPair pair, Line line) {
        if (line.millibits() < Thresholds.COUNTS_AS_SUPPORT) {
            return Optional.empty();
        }
        Level name = level(pair, IdentifierType.NAME);
        boolean exact = line.level() == Level.EXACT;
        boolean whole = name == Level.EXACT || name == Level.CLOSE;
        return switch (line.identifier()) {
            case DATE_OF_BIRTH -> {
                boolean counts = isBornAlike(pair) ? name != Level.UNKNOWN : whole;
                yield counts ? mediumIf(exact && name == Level.EXACT) : Optional.empty();
            }
            case ADDRESS ->
                name == Level.UNKNOWN ? Optional.empty() : mediumIf(exact && line.current() && name != Level.PARTIAL);
            case PHONE, EMAIL, VRM -> mediumIf(exact && line.current() && name != Level.PARTIAL);
            // Beside the same home a large town says too little to count: see its bits.
            case BIRTH_PLACE ->
                whole || (isBornAlike(pair) && name == Level.PARTIAL) ? mediumIf(false) : Optional.empty();
            case NAME, PNC_ID, CRO, STAFF_ID, COLLAR, OCCUPATION, UNIT, LOG_REF, COMPANY -> Optional.empty();
        };
    }

    private static boolean isBornAlike(MentionPair pair) {
        Level dob = level(pair, IdentifierType.DATE_OF_BIRTH);
        return dob == Level.EXACT || dob == Level.CLOSE;
    }

    private static Optional<Strength> mediumIf(boolean medium) {
        return Optional.of(medium ? Strength.MEDIUM : Strength.WEAK);
    }

    private static Level level(MentionPair pair, IdentifierType identifier) {
        return pair.line(identifier).map(Line::level).orElse(Level.UNKNOWN);
    }
}
