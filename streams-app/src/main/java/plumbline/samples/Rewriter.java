package plumbline.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a person down as somebody else might. */
final class Rewriter {
    private static final int FAR = 1_000_000;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final List<String> TITLES = List.of("Mr", "Dr", "PC", "Sgt", "Prof");
    private static final List<String> WOMENS_TITLES = List.of("Mrs", "Miss", "Ms", "Dr", "PC");

    /** The second of each two that can both be true, for {@link Miswriting#TWO_AT_ONCE}. */
    private static final List<Miswriting> OF_A_NAME =
            List.of(Miswriting.TYPO, Miswriting.NICKNAME, Miswriting.PHONETIC, Miswriting.OTHER_SPELLING);

    private static final List<Miswriting> OF_THE_REST = List.of(
            Miswriting.DAY_MONTH_SWAPPED,
            Miswriting.ONE_DIGIT_OF_BIRTH,
            Miswriting.NO_BIRTH,
            Miswriting.MOVED,
            Miswriting.YEAR_NEXT);

    private final PersonLists people;
    private final Spellings spellings = Spellings.load();

    Rewriter(PersonLists people) {
        this.people = people;
    }

    /** What is written; null stands for not known. */
    private static final class Draft {
        String given;

        @Nullable
        String middle;

        String family;

        @Nullable
        String born;

        @Nullable
        String line;

        @Nullable
        String postcode;

        @Nullable
        String phone;

        Draft(ListedLife life) {
            given = life.given();
            middle = life.middle();
            family = life.family();
            born = life.born().toString();
            line = life.line();
            postcode = life.postcode();
            phone = life.phone();
        }

        ListRow row(String id) {
            String name = (given + " " + (middle == null ? "" : middle + " ") + family).strip();
            return new ListRow(id, name, born, line, postcode, phone);
        }
    }

    Optional<ListRow> rewrite(ListedLife life, Miswriting kind, Draw draw, String id) {
        Draft draft = new Draft(life);
        boolean done = kind == Miswriting.TWO_AT_ONCE
                ? apply(draw.of(OF_A_NAME), life, draft, draw) && apply(draw.of(OF_THE_REST), life, draft, draw)
                : apply(kind, life, draft, draw);
        return done ? Optional.of(draft.row(id)) : Optional.empty();
    }

    private boolean apply(Miswriting kind, ListedLife life, Draft draft, Draw draw) {
        return switch (kind) {
            case NONE, TWO_AT_ONCE -> true;
            case TYPO -> eitherName(draft, draw, Rewriter::typo);
            case TRANSPOSITION -> eitherName(draft, draw, Rewriter::transposed);
            case PHONETIC -> eitherName(draft, draw, (name, any) -> spellings.heard(name));
            case OTHER_SPELLING -> eitherName(draft, draw, spellings::other);
            case NICKNAME -> {
                String shorter = spellings.nickname(draft.given, draw);
                draft.given = shorter == null ? draft.given : shorter;
                yield shorter != null;
            }
            case SWAPPED_NAMES -> {
                String given = draft.given;
                draft.given = draft.family;
                draft.family = given;
                yield true;
            }
            case INITIAL_ONLY -> {
                draft.given = draft.given.substring(0, 1);
                draft.middle = null;
                yield true;
            }
            case MIDDLE_NAME_LEFT_OUT -> {
                draft.middle = null;
                yield life.middle() != null;
            }
            case MIDDLE_NAME_ADDED -> {
                draft.middle = people.life(draw.below(FAR)).given();
                yield life.middle() == null;
            }
            case CHANGED_SURNAME -> {
                draft.family = other(life, draw).family();
                yield !draft.family.equals(life.family());
            }
            case DAY_MONTH_SWAPPED, ONE_DIGIT_OF_BIRTH, YEAR_NEXT, FIRST_OF_JANUARY -> {
                draft.born = born(kind, life.born(), draw);
                yield draft.born != null;
            }
            case NO_BIRTH -> {
                draft.born = null;
                yield true;
            }
            case MOVED -> {
                int household = draw.below(FAR);
                draft.line = people.line(household);
                draft.postcode = people.postcode(household);
                yield true;
            }
            case POSTCODE_CHARACTER -> {
                int last = life.postcode().length() - 1;
                char wrong = (char) ('A' + (life.postcode().charAt(last) - 'A' + 3) % 26);
                draft.postcode = life.postcode().substring(0, last) + wrong;
                yield true;
            }
            case HYPHEN_OR_PARTICLE -> {
                String without = withoutMark(life.family(), draw);
                draft.family = without == null ? draft.family : without;
                yield without != null;
            }
            case TITLE -> {
                draft.given = draw.of(life.female() ? WOMENS_TITLES : TITLES) + " " + draft.given;
                yield true;
            }
        };
    }

    /** Somebody else with names of the same origin. */
    private ListedLife other(ListedLife life, Draw draw) {
        ListedLife other = people.life(draw.below(FAR));
        while (other.origin() != life.origin()) {
            other = people.life(draw.below(FAR));
        }
        return other;
    }

    private interface Change {
        @Nullable
        String of(String name, Draw draw);
    }

    private static boolean eitherName(Draft draft, Draw draw, Change change) {
        boolean familyFirst = draw.in(0.5);
        for (int turn = 0; turn < 2; turn++) {
            boolean family = familyFirst == (turn == 0);
            String changed = change.of(family ? draft.family : draft.given, draw);
            if (changed != null && family) {
                draft.family = changed;
                return true;
            }
            if (changed != null) {
                draft.given = changed;
                return true;
            }
        }
        return false;
    }

    /** A letter too many, too few or wrong; one in ten is the first. */
    private static @Nullable String typo(String name, Draw draw) {
        if (name.length() < 4) {
            return null;
        }
        int at = draw.in(0.1) ? 0 : draw.between(1, name.length() - 1);
        String letter = String.valueOf(LETTERS.charAt(draw.below(LETTERS.length())));
        return switch (draw.below(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            default -> name.substring(0, at) + letter + name.substring(at + 1);
        };
    }

    private static @Nullable String transposed(String name, Draw draw) {
        if (name.length() < 4) {
            return null;
        }
        int at = draw.between(1, name.length() - 2);
        return name.charAt(at) == name.charAt(at + 1)
                ? null
                : name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private static @Nullable String born(Miswriting kind, LocalDate born, Draw draw) {
        return switch (kind) {
            case DAY_MONTH_SWAPPED ->
                born.getDayOfMonth() > 12 || born.getDayOfMonth() == born.getMonthValue()
                        ? null
                        : LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue())
                                .toString();
            case YEAR_NEXT -> born.plusYears(draw.in(0.5) ? 1 : -1).toString();
            case FIRST_OF_JANUARY -> born.getYear() + "-01-01";
            // The last digit of the year or of the day, two out at least.
            default ->
                draw.in(0.5)
                        ? born.plusYears(born.getYear() % 10 < 5 ? 3 : -3).toString()
                        : born.withDayOfMonth(
                                        born.getDayOfMonth() % 10 < 5
                                                ? Math.min(28, born.getDayOfMonth() + 3)
                                                : born.getDayOfMonth() - 3)
                                .toString();
        };
    }

    private static @Nullable String withoutMark(String family, Draw draw) {
        int mark = Math.max(family.indexOf('-'), family.indexOf('\''));
        if (mark < 0) {
            return null;
        }
        String behind = family.substring(mark + 1);
        boolean particle = mark < 3;
        return draw.in(0.5)
                ? family.substring(0, mark) + (particle ? "" : " ") + behind
                : particle || draw.in(0.5) ? behind : family.substring(0, mark);
    }
}
