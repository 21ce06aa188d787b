package plumbline.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.feeds.SystemAudits;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Strand;
import plumbline.weighing.MentionPair;

/**
 * R20: somebody looked up one person, whom a report says is or was missing, three times in 30 days with no tasking for
 * it. The finding is on the look-up that makes three.
 */
final class VulnerableLookedUp implements CountRule {
    private static final Identity SAME_PERSON = new Identity(
            Set.of(IdentifierType.DATE_OF_BIRTH, IdentifierType.ADDRESS, IdentifierType.PHONE), Thresholds.SAME_PERSON);
    private static final String OF_ONE_PERSON = "look-ups of one person";

    private final RuleCard card;
    private final Span window;
    private final Onset often;

    VulnerableLookedUp(RuleCard card) {
        this.card = card;
        window = card.within(OF_ONE_PERSON);
        int least = card.atLeast(OF_ONE_PERSON);
        often = new Onset(
                window::before, (a, b) -> missing(a).key().equals(missing(b).key()), facts -> facts.size() >= least);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public int bucketMonths() {
        return 2 * window.months();
    }

    @Override
    public List<CountFact> select(EventGroup group) {
        if (group.kind() != Kind.SYSTEM_AUDIT) {
            return List.of();
        }
        var audit = group.own().details(SystemAudits.Details.class);
        if (audit.tasked() || audit.assigned()) {
            return List.of();
        }
        Set<String> users = Officials.staffIds(group, EnumSet.of(Role.SYSTEM_USER));
        return StaffLink.of(group)
                .filter(link -> users.contains(link.staffId()))
                .filter(link ->
                        !SafeguardingUnits.hold(link.staff(), group.own().occurredAt()))
                .flatMap(link -> group.with(Kind.MISSING_PERSON)
                        .filter(fact -> !evidence(fact).isEmpty())
                        .map(fact ->
                                CountFact.of(this, CountSubject.staff(link.staffId()), group.own(), fact, link.fact())))
                .toList();
    }

    /** Somebody may have gone missing more than once: one finding for each person that a look-up viewed. */
    @Override
    public List<Finding> judge(CountGroup group) {
        return often.runs(group).stream()
                .collect(Collectors.toMap(VulnerableLookedUp::viewed, Function.identity(), FIRST_REPORT, TreeMap::new))
                .values()
                .stream()
                .flatMap(run -> judge(run).stream())
                .toList();
    }

    private static final BinaryOperator<Onset.Run> FIRST_REPORT = BinaryOperator.minBy(
            Comparator.<Onset.Run, Instant>comparing(run -> missing(run.onset()).occurredAt())
                    .thenComparing(run -> missing(run.onset()).key()));

    private static String viewed(Onset.Run run) {
        return run.onset().event().key() + " " + best(run.onset().met()).leftMentionId();
    }

    private Optional<Finding> judge(Onset.Run run) {
        CountFact onset = run.onset();
        StaffLink user = StaffLink.of(onset.with(Kind.STAFF).orElseThrow());
        int reached = run.reached().size();
        int since = run.members().size() - reached;
        String times = Words.count(reached, "look-up", "look-ups") + " within " + window
                + (since == 0 ? "" : ", and " + since + " since");
        return user.rank(card.usual().because(times), onset.at())
                .map(ranking -> new Draft(card, onset.event())
                        .met(missing(onset), evidence(onset.met()))
                        .about(user)
                        .citing(cited(run, user))
                        .strand(Strand.SEXUAL_MISCONDUCT)
                        .tested("done under a tasking", "the system names none")
                        .tested("assigned to what the record is about", "the system does not say so")
                        .tested("posted to a safeguarding team", "the staff register does not say so")
                        .says(ranking, claim(run, user)));
    }

    private static List<RecordStub> cited(Onset.Run run, StaffLink user) {
        return Stream.concat(run.others().stream(), Stream.of(user.record())).toList();
    }

    private static String claim(Onset.Run run, StaffLink user) {
        CountFact onset = run.onset();
        return Who.is(user.staff()) + " has looked up again, at " + London.moment(onset.at())
                + " and without a tasking, somebody who may be the person reported missing at "
                + London.moment(missing(onset).occurredAt());
    }

    private static RecordStub missing(CountFact fact) {
        return fact.met().other();
    }

    private static MentionPair best(Fact fact) {
        return evidence(fact).stream().min(MentionPair.BEST_FIRST).orElseThrow();
    }

    private static List<MentionPair> evidence(Fact fact) {
        return SAME_PERSON.pairs(fact, role -> role == Role.LOOKED_UP, Role.MISSING);
    }
}
