package plumbline.samples;

import java.time.LocalDate;
import java.util.List;

/**
 * Everybody, made when asked for. Twelve indices make five households of one to four people, the adults
 * first. The public, declared associates and staff live apart, so that they meet only where a story says so.
 */
final class Population {
    static final int PUBLIC = 200_000;
    static final int BLOCK = 12;
    private static final int FIRST_ASSOCIATE = PUBLIC / BLOCK * BLOCK + BLOCK;
    private static final int MOST_ASSOCIATES = 4_000;
    private static final int FIRST_STAFF = FIRST_ASSOCIATE + MOST_ASSOCIATES * BLOCK;
    private static final int[] HOUSEHOLD = {0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4};
    private static final int[] PLACE = {0, 0, 1, 0, 1, 0, 1, 2, 0, 1, 2, 3};
    /** First index of a household of one, two, two, three and four. */
    private static final int[] FIRST_OF = {0, 1, 3, 5, 8};

    private static final List<String> STREETS = List.of(
            "Alma Street",
            "Station Road",
            "Church Lane",
            "Mill Lane",
            "Park Road",
            "Victoria Street",
            "Chapel Street",
            "Derwent Avenue",
            "Peak View",
            "Nottingham Road",
            "Sheffield Road",
            "Cromford Close",
            "Hillside",
            "The Croft",
            "Albert Road",
            "King Street",
            "Queen Street",
            "Manor Drive",
            "Moor Lane",
            "Wharf Lane",
            "Quarry Bank",
            "Beech Avenue",
            "Oak Drive",
            "Lime Grove",
            "Bridge Street",
            "Market Street");
    private static final List<String> TOWNS = List.of(
            "Derby",
            "Derby",
            "Derby",
            "Chesterfield",
            "Chesterfield",
            "Sheffield",
            "Buxton",
            "Ripley",
            "Nottingham",
            "Matlock",
            "Belper",
            "Swadlincote",
            "Ilkeston",
            "London",
            "Leicester",
            "Birmingham");
    private static final List<String> OCCUPATIONS = List.of(
            "unemployed",
            "retired",
            "labourer",
            "warehouse operative",
            "carer",
            "driver",
            "shop assistant",
            "chef",
            "builder",
            "cleaner",
            "student",
            "electrician",
            "nurse",
            "teacher",
            "engineer",
            "office worker",
            "mechanic",
            "plasterer",
            "barber",
            "scaffolder",
            "fitter",
            "bar staff",
            "farm worker",
            "teaching assistant");

    private final long seed;
    private final int year;
    private final NameStock names = NameStock.load();

    /** @param year now, from which ages count */
    Population(long seed, int year) {
        this.seed = seed;
        this.year = year;
    }

    Citizen anybody(Draw draw) {
        Citizen citizen = citizen(draw.below(PUBLIC));
        return year - citizen.born().getYear() >= 12 ? citizen : citizen(head(citizen.index()));
    }

    /** The same people are arrested again and again. */
    Citizen offender(Draw draw) {
        return citizen(head(draw.below(PUBLIC / 10)));
    }

    Citizen associate(int ordinal) {
        return citizen(FIRST_ASSOCIATE + ordinal % MOST_ASSOCIATES * BLOCK);
    }

    /** Each in a block of its own: one household, of a size that the ordinal decides. */
    static int staffIndex(int ordinal) {
        return FIRST_STAFF + ordinal * BLOCK + FIRST_OF[ordinal % 7 % FIRST_OF.length];
    }

    static int householdSize(int index) {
        int size = 0;
        for (int household : HOUSEHOLD) {
            size += household == HOUSEHOLD[index % BLOCK] ? 1 : 0;
        }
        return size;
    }

    static int household(int index) {
        return index / BLOCK * FIRST_OF.length + HOUSEHOLD[index % BLOCK];
    }

    /** Index of the other adult of a household, or -1. */
    static int partner(int index) {
        int place = PLACE[index % BLOCK];
        return householdSize(index) < 2 || place > 1 ? -1 : place == 0 ? index + 1 : index - 1;
    }

    private static int head(int index) {
        return index - PLACE[index % BLOCK];
    }

    Citizen citizen(int index) {
        int household = household(index);
        int place = PLACE[index % BLOCK];
        Draw of = new Draw(seed, "household", household);
        Draw draw = new Draw(seed, "citizen", index);
        // One household in eight is of the kin of the one before.
        boolean kin = of.in(0.125);
        Draw naming = new Draw(seed, "surname", kin && household > 0 ? household - 1 : household);
        NameStock.Culture culture = names.culture(naming);
        String shared = names.surname(culture, naming);
        String family = place == 1 && draw.in(0.35) ? names.surname(culture, draw) : shared;
        int headBorn = index >= FIRST_STAFF ? of.between(year - 59, year - 20) : of.between(year - 88, year - 18);
        LocalDate born = born(place, headBorn, draw);
        boolean female = place == 1 ? draw.in(0.9) : draw.in(place == 0 ? 0.35 : 0.5);
        String given = names.forename(culture, female, born.getYear(), draw);
        boolean known = index < FIRST_STAFF && place < 2 && draw.in(index < PUBLIC ? 0.12 : 0.6);
        int numbered = Math.min(year - 1, born.getYear() + 14 + draw.below(20));
        return new Citizen(
                index,
                given,
                family,
                born,
                home(household),
                Numbering.vrm(household),
                known ? Numbering.pncId(numbered, index) : null,
                known && draw.in(0.7) ? Numbering.cro(numbered, index) : null,
                draw.of(TOWNS),
                draw.of(OCCUPATIONS));
    }

    private LocalDate born(int place, int headBorn, Draw draw) {
        int wanted =
                place == 0 ? headBorn : place == 1 ? headBorn + draw.between(-5, 5) : headBorn + draw.between(20, 38);
        int latest = place < 2 ? year - 18 : year - 1;
        return LocalDate.ofYearDay(Math.min(wanted, latest), draw.between(2, 365));
    }

    private static Home home(int household) {
        int postcode = (int) (household * 7_919L % Numbering.POSTCODES);
        int number = 1 + household / Numbering.POSTCODES;
        return new Home(String.valueOf(number), STREETS.get(postcode % STREETS.size()), Numbering.postcode(postcode));
    }
}
