package plumbline.samples;

import java.util.ArrayList;
import java.util.List;
import plumbline.schema.Mention;

/** Mistakes of whoever types a record in, at the rates at which they are made; the rates are estimates. */
final class Slips {
    private static final double MISSPELT = 0.03;
    private static final double NICKNAME = 0.03;
    private static final double SWAPPED = 0.005;
    private static final double WRONG_DIGIT = 0.005;
    private static final double NO_BIRTH_DATE = 0.08;
    private static final double DEFAULT_DATE = 0.01;
    private static final double MARRIED_NAME = 0.01;

    /** Nine planted people in twenty are altered, and at least two in five of any first few. */
    private static final List<Alteration> PLANTED = List.of(
            Alteration.NO_BIRTH_DATE,
            Alteration.NO_BIRTH_DATE,
            Alteration.NO_BIRTH_DATE,
            Alteration.NICKNAME,
            Alteration.NICKNAME,
            Alteration.CHANGED_SURNAME,
            Alteration.MISSPELT,
            Alteration.MISSPELT);

    private Slips() {}

    /**
     * @param otherSurname whom somebody may have married
     * @return what was done, the birth date's slip if there are two
     */
    static Alteration of(Mention.Builder mention, Citizen citizen, String otherSurname, Draw draw) {
        Alteration name = name(draw);
        Alteration date = date(draw);
        name.applyTo(mention, citizen, otherSurname, draw);
        date.applyTo(mention, citizen, otherSurname, draw);
        return date == Alteration.NONE ? name : date;
    }

    private static Alteration name(Draw draw) {
        if (draw.in(MISSPELT)) {
            return Alteration.MISSPELT;
        }
        if (draw.in(NICKNAME)) {
            return Alteration.NICKNAME;
        }
        return draw.in(MARRIED_NAME) ? Alteration.CHANGED_SURNAME : Alteration.NONE;
    }

    private static Alteration date(Draw draw) {
        if (draw.in(NO_BIRTH_DATE)) {
            return Alteration.NO_BIRTH_DATE;
        }
        if (draw.in(DEFAULT_DATE)) {
            return Alteration.DEFAULT_DATE;
        }
        if (draw.in(SWAPPED)) {
            return Alteration.SWAPPED_DATE;
        }
        return draw.in(WRONG_DIGIT) ? Alteration.WRONG_DIGIT : Alteration.NONE;
    }

    /** Altered and as they are by turns, so that the share holds for six as for sixty. */
    static List<Alteration> planted(int wanted, Draw draw) {
        List<Alteration> deck = new ArrayList<>();
        while (deck.size() < wanted) {
            List<Alteration> altered = new ArrayList<>(PLANTED);
            altered.add(draw.in(0.5) ? Alteration.SWAPPED_DATE : Alteration.WRONG_DIGIT);
            draw.shuffle(altered);
            for (Alteration alteration : altered) {
                deck.add(alteration);
                deck.add(Alteration.NONE);
            }
            deck.add(Alteration.NONE);
            deck.add(Alteration.NONE);
        }
        return List.copyOf(deck.subList(0, wanted));
    }
}
