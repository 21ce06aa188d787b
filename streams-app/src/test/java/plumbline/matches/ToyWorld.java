package plumbline.matches;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Details;
import plumbline.feeds.Observation;
import plumbline.identifiers.TokenFamily;
import plumbline.rules.Cell;
import plumbline.rules.CountFact;
import plumbline.rules.CountGroup;
import plumbline.rules.CountRule;
import plumbline.rules.CountSubject;
import plumbline.rules.EventGroup;
import plumbline.rules.EventRule;
import plumbline.rules.Fact;
import plumbline.rules.Finding;
import plumbline.rules.Onset;
import plumbline.rules.RecordStub;
import plumbline.rules.RuleBook;
import plumbline.rules.RuleCard;
import plumbline.rules.Terms;
import plumbline.values.Bytes;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Role;
import plumbline.values.Route;
import plumbline.values.Routing;
import plumbline.values.Severity;
import plumbline.values.Token;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.Level;
import plumbline.weighing.Line;
import plumbline.weighing.MentionPair;
import plumbline.weighing.Weight;

/**
 * A world small enough that everything in it collides: a handful of tokens, colours instead of identities,
 * one digit for the staff member a register row speaks of. A version's content is readable text,
 * {@code month;tokens;colours;staff}, for example {@code 3;P1,N2;r,g;7}.
 *
 * <p>The rules cover each shape the protocol must serve: one record, a pair, presence and absence in a
 * group, and counts over buckets whose key (a staff digit, or a colour as the object) a new version can change.
 */
final class ToyWorld implements Lens {
    static final int BUCKET_MONTHS = 2;

    record Toy(String colours, String staff) implements Details {}

    static Bytes content(int month, String tokens, String colours, String staff) {
        return Bytes.of((month + ";" + tokens + ";" + colours + ";" + staff).getBytes(StandardCharsets.UTF_8));
    }

    private static String[] parts(RecordVersion version) {
        return new String(version.content().toArray(), StandardCharsets.UTF_8).split(";", -1);
    }

    /** P: a phone (medium), N: a PNC id (strong, never generic), W: a weak family, O: official. */
    static Token token(String name) {
        TokenFamily family = switch (name.charAt(0)) {
            case 'P' -> TokenFamily.PHONE;
            case 'N' -> TokenFamily.PNC_ID;
            case 'W' -> TokenFamily.NAME_PAIR;
            case 'O' -> TokenFamily.OFFICIAL;
            default -> throw new IllegalArgumentException("unknown toy token: " + name);
        };
        return Token.of(family.code(), Arrays.copyOf(name.getBytes(StandardCharsets.UTF_8), 15));
    }

    @Override
    public Observation observe(RecordVersion version) {
        String[] parts = parts(version);
        Instant at = Instant.parse("2025-01-15T00:00:00Z").plusSeconds(Long.parseLong(parts[0]) * 30 * 86_400);
        // A stopped identifier is not seen: here, stopping a token takes away the colour of the same digit.
        String colours = Arrays.stream(parts[2].split(","))
                .filter(colour -> version.stopped().stream()
                        .noneMatch(token -> token.equals(token("P" + (colour.isEmpty() ? "-" : colour.charAt(0) % 3)))))
                .collect(Collectors.joining(","));
        return new Observation(
                version.key(),
                version.order().version(),
                at,
                version.order().recordedAt(),
                "toy",
                List.of(),
                List.of(),
                new Toy(colours, parts[3]));
    }

    @Override
    public SortedSet<Token> tokens(RecordVersion version) {
        return Arrays.stream(parts(version)[1].split(","))
                .filter(name -> !name.isEmpty())
                .map(ToyWorld::token)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Weight weigh(Observation left, Observation right) {
        Set<String> shared =
                new TreeSet<>(List.of(((Toy) left.details()).colours().split(",")));
        shared.retainAll(List.of(((Toy) right.details()).colours().split(",")));
        shared.remove("");
        if (shared.isEmpty()) {
            return Weight.NONE;
        }
        List<Line> lines = new ArrayList<>();
        shared.forEach(colour -> lines.add(new Line(
                IdentifierType.NAME, colour, colour, Level.EXACT, "same colour", true, 1000 + colour.charAt(0))));
        return new Weight(
                List.of(new MentionPair(EvidenceKind.SAME_PERSON, "a", Role.MENTIONED, "b", Role.MENTIONED, lines)));
    }

    static RuleBook rules() {
        return new RuleBook(
                List.of(new OnePair(), new OneRecord(), new Absence(), new Nobody(), new Generic()),
                List.of(new Count(), new Cluster()),
                ToyWorld::anchor,
                Map.of());
    }

    /** Not every link anchors: with staff it must be by the colour r. */
    private static Optional<RecordStub> anchor(EventGroup registerLinks) {
        return registerLinks.facts().stream()
                .filter(fact -> fact.other().key().kind() == Kind.ASSOCIATION
                        || fact.weight().pairs().get(0).lines().stream().anyMatch(line -> "r".equals(line.left())))
                .map(Fact::other)
                .findFirst();
    }

    private static RuleCard card(String id, RuleCard.Scope scope, Cell... cells) {
        var terms =
                new Terms(id, 1, true, false, "nobody", LocalDate.EPOCH, "the simulator", Map.of(), Map.of(), Map.of());
        return new RuleCard(id, terms, scope, List.of(cells), 0);
    }

    private static Finding finding(
            RuleCard card,
            RecordStub left,
            @Nullable Fact fact,
            List<RecordStub> cites,
            String staff,
            Severity severity) {
        return finding(card, left, fact, cites, staff.isEmpty() ? List.of() : List.of(staff), null, severity);
    }

    private static Finding finding(
            RuleCard card,
            RecordStub left,
            @Nullable Fact fact,
            List<RecordStub> cites,
            List<String> staff,
            @Nullable String object,
            Severity severity) {
        return new Finding(
                card,
                left,
                fact == null ? null : fact.other(),
                fact == null ? List.of() : fact.weight().pairs(),
                cites,
                staff,
                severity,
                null,
                Route.TASKING,
                Routing.to("toy"),
                null,
                object,
                List.of(),
                List.of(),
                card.id() + " " + left.details()
                        + (fact == null ? "" : " met " + fact.other().details()),
                null,
                null);
    }

    private static final Set<TokenFamily> ALL = EnumSet.allOf(TokenFamily.class);
    private static final Set<TokenFamily> PERSONAL = EnumSet.of(TokenFamily.PHONE, TokenFamily.PNC_ID);

    /** Fires for each standing link, feed with register and feed with feed, the latter at most a month apart. */
    private static final class OnePair implements EventRule {
        @Override
        public RuleCard card() {
            return ToyWorld.card(
                    "PAIR",
                    RuleCard.Scope.PAIR,
                    new Cell(Kind.CUSTODY_ARRIVAL, Kind.STAFF, ALL, Cell.ANY_GAP),
                    new Cell(Kind.CUSTODY_ARRIVAL, Kind.ASSOCIATION, PERSONAL, Cell.ANY_GAP),
                    new Cell(Kind.CONFIDENTIAL_REPORT, Kind.CUSTODY_ARRIVAL, PERSONAL, 1),
                    new Cell(Kind.CONFIDENTIAL_REPORT, Kind.CONFIDENTIAL_REPORT, PERSONAL, 1));
        }

        @Override
        public boolean reads(Kind kind) {
            return kind == Kind.CUSTODY_ARRIVAL || kind == Kind.CONFIDENTIAL_REPORT;
        }

        @Override
        public List<Finding> judge(EventGroup group) {
            return group.facts().stream()
                    .map(fact -> finding(card(), group.own(), fact, List.of(), "", Severity.MEDIUM))
                    .toList();
        }
    }

    /** Fires for two feeds that met because one is anchored, and cites what anchors them. */
    private static final class Generic implements EventRule {
        @Override
        public RuleCard card() {
            return ToyWorld.card(
                    "GENERIC",
                    RuleCard.Scope.PAIR,
                    new Cell(Kind.CUSTODY_ARRIVAL, Kind.CUSTODY_ARRIVAL, PERSONAL, 4, true),
                    new Cell(Kind.CONFIDENTIAL_REPORT, Kind.CUSTODY_ARRIVAL, Set.of(TokenFamily.NAME_PAIR), 3, true));
        }

        @Override
        public boolean reads(Kind kind) {
            return kind == Kind.CUSTODY_ARRIVAL || kind == Kind.CONFIDENTIAL_REPORT;
        }

        @Override
        public List<Finding> judge(EventGroup group) {
            Optional<RecordStub> own = anchor(group.registerLinks());
            return group.with(Kind.CUSTODY_ARRIVAL)
                    .map(fact -> finding(
                            card(),
                            group.own(),
                            fact,
                            Stream.concat(own.stream(), Stream.ofNullable(fact.anchor()))
                                    .toList(),
                            "",
                            own.isPresent() || fact.anchor() != null ? Severity.INFO : Severity.LOW))
                    .toList();
        }
    }

    /** Fires for a record that bears the colour x. */
    private static final class OneRecord implements EventRule {
        @Override
        public RuleCard card() {
            return ToyWorld.card("RECORD", RuleCard.Scope.RECORD);
        }

        @Override
        public boolean reads(Kind kind) {
            return kind == Kind.CONFIDENTIAL_REPORT;
        }

        @Override
        public List<Finding> judge(EventGroup group) {
            return group.own().details(Toy.class).colours().contains("x")
                    ? List.of(finding(card(), group.own(), null, List.of(), "", Severity.CRITICAL))
                    : List.of();
        }
    }

    /** Fires for each staff link while no association link stands beside it. */
    private static final class Absence implements EventRule {
        @Override
        public RuleCard card() {
            return ToyWorld.card("ABSENCE", RuleCard.Scope.GROUP);
        }

        @Override
        public boolean reads(Kind kind) {
            return kind == Kind.CUSTODY_ARRIVAL;
        }

        @Override
        public List<Finding> judge(EventGroup group) {
            if (group.with(Kind.ASSOCIATION).findAny().isPresent()) {
                return List.of();
            }
            return group.with(Kind.STAFF)
                    .map(fact -> finding(
                            card(),
                            group.own(),
                            fact,
                            List.of(),
                            fact.other().details(Toy.class).staff(),
                            Severity.HIGH))
                    .toList();
        }
    }

    /** Fires for a record that bears the colour g while nobody of the staff is linked to it: absence with no other side. */
    private static final class Nobody implements EventRule {
        @Override
        public RuleCard card() {
            return ToyWorld.card("NOBODY", RuleCard.Scope.GROUP);
        }

        @Override
        public boolean reads(Kind kind) {
            return kind == Kind.CUSTODY_ARRIVAL;
        }

        @Override
        public List<Finding> judge(EventGroup group) {
            boolean alone = group.with(Kind.STAFF).findAny().isEmpty();
            return alone && group.own().details(Toy.class).colours().contains("g")
                    ? List.of(finding(card(), group.own(), null, List.of(), "", Severity.LOW))
                    : List.of();
        }
    }

    /** Counts custody records that met a member of staff, within one bucket's length either way. */
    private static final class Count implements CountRule {
        @Override
        public RuleCard card() {
            return ToyWorld.card("COUNT", RuleCard.Scope.GROUP);
        }

        @Override
        public int bucketMonths() {
            return BUCKET_MONTHS;
        }

        @Override
        public List<CountFact> select(EventGroup group) {
            if (group.kind() != Kind.CUSTODY_ARRIVAL) {
                return List.of();
            }
            return group.with(Kind.STAFF)
                    .map(fact -> counted("COUNT", CountSubject.staff(staff(fact)), group, fact))
                    .toList();
        }

        @Override
        public List<Finding> judge(CountGroup group) {
            return group.anchors().stream()
                    .map(anchor -> {
                        List<RecordStub> near = group.around().stream()
                                .filter(fact -> Math.abs(fact.at().getEpochSecond()
                                                - anchor.at().getEpochSecond())
                                        <= 45L * 86_400)
                                .map(CountFact::event)
                                .distinct()
                                .toList();
                        return finding(
                                card(),
                                anchor.event(),
                                anchor.met(),
                                near,
                                group.subject().value(),
                                near.size() > 1 ? Severity.HIGH : Severity.LOW);
                    })
                    .toList();
        }
    }

    /** Counts, for each colour, the different staff whom records of that colour met within a month: one match a run. */
    private static final class Cluster implements CountRule {
        private static final Duration WINDOW = Duration.ofDays(30);
        private static final Onset TWO_STAFF = new Onset(
                at -> at.minus(WINDOW), (a, b) -> true, facts -> staff(facts).size() >= 2);

        @Override
        public RuleCard card() {
            return ToyWorld.card("CLUSTER", RuleCard.Scope.GROUP);
        }

        @Override
        public int bucketMonths() {
            return BUCKET_MONTHS;
        }

        /** A new version of either record can change the colour, the time or the staff. */
        @Override
        public List<CountFact> select(EventGroup group) {
            if (group.kind() != Kind.CUSTODY_ARRIVAL) {
                return List.of();
            }
            return Arrays.stream(group.own().details(Toy.class).colours().split(","))
                    .filter(colour -> !colour.isEmpty())
                    .distinct()
                    .flatMap(colour -> group.with(Kind.STAFF)
                            .map(fact ->
                                    counted("CLUSTER", new CountSubject(CountSubject.Type.STORE, colour), group, fact)))
                    .toList();
        }

        @Override
        public List<Finding> judge(CountGroup group) {
            return TWO_STAFF.runs(group).stream()
                    .map(run -> finding(
                            card(),
                            run.onset().event(),
                            null,
                            run.members().stream()
                                    .map(CountFact::event)
                                    .distinct()
                                    .toList(),
                            staff(run.members()),
                            group.subject().value(),
                            Severity.HIGH))
                    .toList();
        }

        private static List<String> staff(List<CountFact> facts) {
            return facts.stream()
                    .map(fact -> ToyWorld.staff(fact.met()))
                    .distinct()
                    .toList();
        }
    }

    private static String staff(Fact fact) {
        return fact.other().details(Toy.class).staff();
    }

    private static CountFact counted(String ruleId, CountSubject subject, EventGroup group, Fact fact) {
        var bare = new Fact(fact.other(), fact.weight());
        return new CountFact(ruleId, subject, group.own().occurredAt(), group.own(), List.of(bare));
    }

    static RecordKey key(Kind kind, int number) {
        return new RecordKey(kind, "toy-" + number);
    }
}
