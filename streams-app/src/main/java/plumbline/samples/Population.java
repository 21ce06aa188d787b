package plumbline.samples;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody, made when asked for. Twelve indices make five households of one to four people, the adults
 * first. A member of staff lives in one of five, and the other four are relatives of that name: parents, brothers,
 * sisters. Sons are called as their fathers, twins share a birthday, strangers a name and nearly the birth date.
 * The public, relatives and households of staff are drawn alike, as often as life has it.
 */
final class Population {
    static final int PUBLIC = 200_000;
    static final int BLOCK = 12;
    private static final int FIRST_ASSOCIATE = PUBLIC / BLOCK * BLOCK + BLOCK;
    private static final int MOST_ASSOCIATES = 4_000;
    private static final int FIRST_STAFF = FIRST_ASSOCIATE + MOST_ASSOCIATES * BLOCK;
    private static final int FIRST_CHILD = FIRST_STAFF + Force.MOST_PEOPLE * BLOCK;
    private static final int[] HOUSEHOLD = {0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4};
    private static final int[] PLACE = {0, 0, 1, 0, 1, 0, 1, 2, 0, 1, 2, 3};
    /** Of the people whom anything happens to: in staff households one in ninety, with four households of relatives each. */
    private static final double NEAR_STAFF = 0.055;

    /** One in so many of the public has the name of somebody on the staff and was born within a year: an estimate. */
    private static final int NAMESAKES = 3_000;

    /** Of second and third children: an eldest son with his father's name, and twins. Estimates. */
    private static final double JUNIOR = 0.05;

    private static final double TWIN = 0.03;
    private static final double MOVED = 0.3;
    private static final int CHILDREN_OF_A_HOME = 8;

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
    private final int staff;
    private final NameStock names = NameStock.load();

    /**
     * @param year now, from which ages count
     * @param staff how many of them
     */
    Population(long seed, int year, int staff) {
        this.seed = seed;
        this.year = year;
        this.staff = staff;
    }

    /** Twelve or older; staff, those who live with them and their relatives among the rest. */
    Citizen anybody(Draw draw) {
        int index = draw.in(NEAR_STAFF) ? FIRST_STAFF + draw.below(staff * BLOCK) : draw.below(PUBLIC);
        Citizen citizen = citizen(index);
        return year - citizen.born().getYear() >= 12 ? citizen : citizen(head(citizen.index()));
    }

    /** An adult nobody knows: neither near any staff nor ever arrested. */
    Citizen stranger(Draw draw) {
        return citizen(head(PUBLIC / 10 + draw.below(PUBLIC - PUBLIC / 10)));
    }

    /** As {@link #stranger(Draw)}, and another for every number below fifteen thousand. */
    Citizen stranger(int number) {
        int blocks = (PUBLIC - PUBLIC / 10) / BLOCK;
        return citizen(PUBLIC / 10 / BLOCK * BLOCK + BLOCK + number % (blocks - 1) * BLOCK);
    }

    /** Whoever moved on: a household that somebody once belonged to, or that is written by mistake. */
    Home elsewhere(Draw draw) {
        int index = draw.in(NEAR_STAFF) ? FIRST_STAFF + draw.below(staff * BLOCK) : draw.below(PUBLIC);
        return home(household(index));
    }

    /** Where a member of staff lived before, and others live now; null if always there as far as the register goes. */
    @Nullable
    Home formerHome(int staffIndex) {
        Draw draw = new Draw(seed, "moved", staffIndex);
        return draw.in(MOVED) ? home(household(draw.below(PUBLIC))) : null;
    }

    /** Somebody of ten to seventeen who lives in a home with seven others. */
    Citizen inCare(int ordinal) {
        Draw draw = new Draw(seed, "looked after", ordinal);
        NameStock.Culture culture = names.culture(draw);
        LocalDate born = LocalDate.ofYearDay(year - draw.between(10, 17), draw.between(2, 365));
        int index = FIRST_CHILD + ordinal;
        return new Citizen(
                index,
                names.forename(culture, draw.in(0.5), born.getYear(), draw),
                names.surname(culture, draw),
                born,
                home(household(FIRST_CHILD + ordinal / CHILDREN_OF_A_HOME * BLOCK)),
                Numbering.vrm(household(FIRST_CHILD + ordinal / CHILDREN_OF_A_HOME * BLOCK)),
                null,
                null,
                draw.of(TOWNS),
                "student");
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
        Citizen citizen = born(index);
        Draw draw = new Draw(seed, "alike", index);
        if (index < PUBLIC && draw.below(NAMESAKES) == 0) {
            Citizen other = born(staffIndex(draw.below(staff)));
            return citizen.called(other.given(), other.family())
                    .born(other.born().plusDays(draw.between(-300, 300)));
        }
        int place = PLACE[index % BLOCK];
        if (place == 2 && draw.in(JUNIOR)) {
            return citizen.called(born(head(index)).given(), citizen.family());
        }
        if (place == 3 && draw.in(TWIN)) {
            return citizen.born(born(index - 1).born());
        }
        return index >= FIRST_STAFF && place == 0 ? relative(citizen, draw) : citizen;
    }

    /** In the households round that of a member of staff: a father of the same name, or a twin who lives elsewhere. */
    private Citizen relative(Citizen citizen, Draw draw) {
        int index = citizen.index();
        Citizen ours = born(staffIndex((index - FIRST_STAFF) / BLOCK));
        if (household(index) == household(ours.index())) {
            return citizen;
        }
        if (draw.in(JUNIOR)) {
            return citizen.called(ours.given(), ours.family()).born(ours.born().minusYears(draw.between(22, 30)));
        }
        return draw.in(TWIN) ? citizen.born(ours.born()) : citizen;
    }

    private Citizen born(int index) {
        int household = household(index);
        int place = PLACE[index % BLOCK];
        Draw of = new Draw(seed, "household", household);
        Draw draw = new Draw(seed, "citizen", index);
        // One household in eight is of the kin of the one before; those round a member of staff all are of one.
        boolean kin = of.in(0.125);
        int named = index >= FIRST_STAFF
                ? household(staffIndex((index - FIRST_STAFF) / BLOCK))
                : kin && household > 0 ? household - 1 : household;
        Draw naming = new Draw(seed, "surname", named);
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
