package plumbline.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import plumbline.feeds.Mention;
import plumbline.feeds.Observation;
import plumbline.identifiers.PersonName;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Validity;

class WeigherProperties {
    private static final Weigher WEIGHER = new Weigher(EvidenceTable.load(EvidenceTable.CURRENT));
    private static final String[] FORENAMES = {"david", "dave", "d", "sharon", "sharom", "-", "x\u0000", "\ud83d\ude00"
    };
    private static final String[] SURNAMES = {"smith", "smyth", "dyer", "meyer", "maier", "-", "david", "dyerjones"};
    private static final String[] DATES = {"1984-03-12", "1984-12-03", "1984-01-01", "1984", "1984-03", "1971-07-30"};
    private static final String[] POSTCODES = {"DE1 3AB", "DE1 2CD", "DE1", "NG7 1AA"};

    @Property
    void swappingSidesSwapsTheLinesAndNothingElse(@ForAll long seed) {
        Random random = new Random(seed);
        Observation left = anything(random, Kind.CUSTODY_ARRIVAL);
        Observation right = anything(random, Kind.STAFF);
        assertThat(WEIGHER.weigh(right, left).pairs())
                .containsExactlyInAnyOrderElementsOf(WEIGHER.weigh(left, right).pairs().stream()
                        .map(WeigherProperties::swapped)
                        .toList());
    }

    @Property
    void theSameTwiceAndWhateverTheOrderOfMentions(@ForAll long seed) {
        Random random = new Random(seed);
        Observation left = anything(random, Kind.CUSTODY_ARRIVAL);
        Observation right = anything(random, Kind.STAFF);
        List<Mention> reversed = new ArrayList<>(left.mentions());
        Collections.reverse(reversed);
        Observation again = Someone.record(left.kind(), left.references(), reversed.toArray(Mention[]::new));
        assertThat(WEIGHER.weigh(again, right)).isEqualTo(WEIGHER.weigh(left, right));
    }

    @Property
    void onlyPairsWorthKeeping(@ForAll long seed) {
        Random random = new Random(seed);
        Weight weight = WEIGHER.weigh(anything(random, Kind.CUSTODY_ARRIVAL), anything(random, Kind.STAFF));
        assertThat(weight.of(EvidenceKind.SAME_PERSON)).allSatisfy(pair -> {
            assertThat(pair.millibits()).isGreaterThanOrEqualTo(6_000);
            assertThat(pair.millibits())
                    .isEqualTo(pair.lines().stream().mapToInt(Line::millibits).sum());
            assertThat(pair.lines()).anyMatch(line -> line.identifier().ordinal() > 0 && line.millibits() > 0);
            assertThat(pair.lines())
                    .isSortedAccordingTo((a, b) -> a.identifier().compareTo(b.identifier()));
        });
    }

    /** But for the veto on relatives, which is there to lower: where it could arise the forenames do not differ. */
    @Property
    void anAgreeingIdentifierNeverLowers(@ForAll long seed, @ForAll IdentifierType which) {
        Random random = new Random(seed);
        Someone left = person(random, Role.DETAINEE, "m");
        Someone right = person(random, Role.STAFF_MEMBER, "m");
        if (which == IdentifierType.DATE_OF_BIRTH || which == IdentifierType.ADDRESS) {
            left.names.clear();
            right.names.clear();
            left.named(random.nextBoolean() ? "sharon dyer" : "sharon meyer");
            right.named(random.nextBoolean() ? "sharon dyer" : "s dyer");
        }
        int before = best(left, right, List.of());
        List<String> references = agree(which, left);
        agree(which, right);
        assertThat(best(left, right, references)).isGreaterThanOrEqualTo(before);
    }

    /** Whatever a mention can carry: a new identifier does not compile until it is here. */
    private static List<String> agree(IdentifierType which, Someone someone) {
        Someone agreeing = switch (which) {
            case NAME -> someone.named("gillian okonkwo");
            case DATE_OF_BIRTH -> someone.born("1966-06-16");
            case PNC_ID -> someone.pnc("2014/0001234D");
            case CRO -> someone.cro("123456/14G");
            case STAFF_ID -> someone.staff("S77");
            case COLLAR -> someone.collar("derbyshire/77", Validity.ALWAYS);
            case PHONE -> someone.phone("+447700900777");
            case EMAIL -> someone.email("g@gmail.com");
            case VRM -> someone.drives("OI77OIO");
            case ADDRESS -> someone.lives("77", "DE7 7AB");
            case BIRTH_PLACE -> someone.bornIn("wirksworth");
            case OCCUPATION -> someone.working("cooper");
            case UNIT -> someone.unit("glossop", "c");
            case LOG_REF -> someone;
            // A firm is nobody: what it agrees in is a thing shared, which OrganisationComparator's test weighs.
            case COMPANY -> someone;
        };
        return agreeing == someone && which == IdentifierType.LOG_REF ? List.of("DP7") : List.of();
    }

    private static int best(Someone left, Someone right, List<String> references) {
        return WEIGHER
                .weigh(
                        Someone.record(Kind.CUSTODY_ARRIVAL, references, left.mention()),
                        Someone.record(Kind.STAFF, references, right.mention()))
                .pairs()
                .stream()
                .filter(pair -> pair.kind() != EvidenceKind.SHARED_THING)
                .mapToInt(MentionPair::millibits)
                .max()
                .orElse(0);
    }

    @Property(tries = 5)
    void survivesTheLongest(@ForAll @IntRange(min = 1, max = 64) int mentions) {
        String longName = "a".repeat(10_000);
        Mention[] people = IntStream.range(0, mentions)
                .mapToObj(i -> {
                    Someone someone = Someone.as(Role.WITNESS, "m" + i).born("1984-03-12");
                    IntStream.range(0, 40)
                            .forEach(n ->
                                    someone.names.add(new PersonName(List.of(longName + i + n), longName + n, true)));
                    return someone.mention();
                })
                .toArray(Mention[]::new);
        Observation crowd = Someone.record(Kind.INCIDENT_LOG, people);
        assertThat(WEIGHER.weigh(crowd, Someone.record(Kind.STAFF, people[0])).pairs())
                .isNotEmpty();
        assertThat(WEIGHER.weigh(crowd, Someone.record(Kind.STAFF)).isEmpty()).isTrue();
    }

    private static MentionPair swapped(MentionPair pair) {
        return new MentionPair(
                pair.kind(),
                pair.rightMentionId(),
                pair.rightRole(),
                pair.leftMentionId(),
                pair.leftRole(),
                pair.lines().stream()
                        .map(line -> new Line(
                                line.identifier(),
                                line.right(),
                                line.left(),
                                line.level(),
                                line.how(),
                                line.current(),
                                line.millibits()))
                        .toList());
    }

    private static Observation anything(Random random, Kind kind) {
        Mention[] mentions = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> person(random, Role.values()[random.nextInt(Role.values().length)], "m" + i)
                        .mention())
                .toArray(Mention[]::new);
        return Someone.record(kind, random.nextBoolean() ? List.of() : List.of("1", "2"), mentions);
    }

    private static Someone person(Random random, Role role, String id) {
        Someone someone = Someone.as(role, id);
        for (int i = random.nextInt(3); i > 0; i--) {
            someone.named(pick(random, FORENAMES) + " " + pick(random, SURNAMES));
        }
        if (random.nextBoolean()) {
            someone.born(pick(random, DATES));
        }
        if (random.nextInt(4) == 0) {
            someone.pnc("P" + random.nextInt(2)).cro("C" + random.nextInt(2));
        }
        if (random.nextInt(4) == 0) {
            someone.staff("S" + random.nextInt(3));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            someone.collar("derbyshire/" + random.nextInt(3), validity(random));
            someone.phone("+44770090012" + random.nextInt(3), validity(random));
            someone.drives(random.nextBoolean() ? "AO12CDE" : "A012CDE");
            someone.lives("" + random.nextInt(2), pick(random, POSTCODES));
            someone.unit("u" + random.nextInt(2), random.nextBoolean() ? "b" : null);
        }
        return someone;
    }

    private static Validity validity(Random random) {
        return random.nextBoolean() ? Validity.ALWAYS : Someone.PAST;
    }

    private static String pick(Random random, String[] values) {
        return values[random.nextInt(values.length)];
    }
}
