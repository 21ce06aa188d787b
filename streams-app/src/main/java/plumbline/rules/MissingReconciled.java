package plumbline.rules;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.feeds.MissingPersons;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Route;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.MentionPair;

/** R10: somebody reported missing is in custody or in a log since. No suspicion: the duty inspector should know. */
final class MissingReconciled implements EventRule {
    private static final Identity PERSON =
            new Identity(Set.of(IdentifierType.DATE_OF_BIRTH, IdentifierType.PHONE), Thresholds.SAME_PERSON);
    private static final SharedThings PHONE = new SharedThings(Set.of(IdentifierType.PHONE), Thresholds.SHARED_THING);
    private static final Set<Role> SEEN = EnumSet.complementOf(EnumSet.of(Role.MISSING));

    private final RuleCard card;

    MissingReconciled(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return eventKind == Kind.MISSING_PERSON;
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        return Stream.concat(group.with(Kind.CUSTODY_ARRIVAL), group.with(Kind.INCIDENT_LOG))
                .flatMap(fact -> judge(group.own(), fact).stream())
                .toList();
    }

    private Optional<Finding> judge(RecordStub own, Fact fact) {
        var missing = own.details(MissingPersons.Details.class);
        Instant gone = missing.lastSeenAt() == null ? missing.reportedAt() : missing.lastSeenAt();
        Instant seen = fact.other().occurredAt();
        Instant foundAt = missing.foundAt();
        boolean isItsOwnLog = fact.weight().of(EvidenceKind.REFERENCE).findAny().isPresent();
        List<MentionPair> pairs = evidence(fact);
        if (pairs.isEmpty() || isItsOwnLog || seen.isBefore(gone)) {
            return Optional.empty();
        }
        Ranking ranking = card.usual();
        return Optional.of(new Draft(card, own)
                .met(fact.other(), pairs)
                .route(Route.DUTY_INSPECTOR)
                .active(null, foundAt)
                .tested("before the person was last seen", "it was after")
                .tested("the log in which the person was reported missing", "it is another record")
                .says(
                        foundAt == null || seen.isBefore(foundAt) ? ranking : ranking.because("after being found"),
                        claim(pairs, missing, fact.other())));
    }

    private static List<MentionPair> evidence(Fact fact) {
        List<MentionPair> same = fact.weight()
                .of(EvidenceKind.SAME_PERSON)
                .filter(pair -> pair.leftRole() == Role.MISSING && SEEN.contains(pair.rightRole()))
                .filter(pair -> PERSON.holds(pair) && Identity.isNamed(pair))
                .toList();
        return same.isEmpty() ? PHONE.pairs(fact, EnumSet.of(Role.MISSING), SEEN) : same;
    }

    private static String claim(List<MentionPair> pairs, MissingPersons.Details missing, RecordStub other) {
        MentionPair best = pairs.stream().min(MentionPair.BEST_FIRST).orElseThrow();
        return "The person reported missing at " + London.moment(missing.reportedAt())
                + (best.kind() == EvidenceKind.SAME_PERSON
                        ? " may be "
                        : best.rightRole() == Role.RECORD ? " has an identifier in " : " shares an identifier with ")
                + (best.rightRole() == Role.RECORD ? "" : Called.part(best.rightRole()))
                + Called.record(other);
    }
}
