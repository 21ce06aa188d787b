package plumbline.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.feeds.AssociationRegister.Control;
import plumbline.feeds.AssociationRegister.Measure;
import plumbline.feeds.CustodyArrivals;
import plumbline.feeds.IncidentLogs;
import plumbline.identifiers.LogRefs;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Strand;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.MentionPair;

/**
 * R18: a member of staff is on a record with the associate, or at the place, that a control measure keeps them from.
 *
 * <p>By which part they were there makes no difference: duty brings about the very contact that a measure is for. Only
 * an emergency attendance that was reported afterwards does, and the association then names the record.
 */
final class ControlMeasureBreached implements EventRule {
    private static final SharedThings THINGS = new SharedThings(
            Set.of(IdentifierType.ADDRESS, IdentifierType.PHONE, IdentifierType.EMAIL, IdentifierType.VRM),
            Thresholds.SHARED_THING);
    private static final SharedThings PLACE = new SharedThings(Set.of(IdentifierType.ADDRESS), Thresholds.SHARED_THING);
    private static final Set<Role> ACTING = roles(true);
    private static final Set<Role> PARTIES = roles(false);

    private final RuleCard card;

    ControlMeasureBreached(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return eventKind == Kind.INCIDENT_LOG || eventKind == Kind.CUSTODY_ARRIVAL || eventKind == Kind.SYSTEM_AUDIT;
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        Set<String> acting = Officials.staffIds(group, ACTING);
        Optional<String> reference = reference(group.own());
        return Declaration.of(group)
                .filter(declaration -> declaration.goesOn(group.own().occurredAt()))
                .filter(declaration ->
                        reference.stream().noneMatch(declaration.details().reportedRefs()::contains))
                .filter(declaration -> acting.contains(declaration.staffId()) || isParty(group, declaration))
                .flatMap(declaration -> breach(group, declaration).stream())
                .toList();
    }

    private static boolean isParty(EventGroup group, Declaration declaration) {
        return StaffLink.of(group)
                .filter(link -> link.staffId().equals(declaration.staffId()))
                .anyMatch(link -> !Identity.OF_STAFF
                        .pairs(link.fact(), PARTIES::contains, Role.STAFF_MEMBER)
                        .isEmpty());
    }

    /** Of several measures, one that says what it forbids before one that has to be read. */
    private Optional<Finding> breach(EventGroup group, Declaration declaration) {
        return declaration.details().measures().stream()
                .filter(measure -> measure.isInForce(group.own().occurredAt()))
                .sorted((a, b) -> Boolean.compare(a.control() == Control.OTHER, b.control() == Control.OTHER))
                .flatMap(measure -> breach(group, declaration, measure).stream())
                .findFirst();
    }

    private Optional<Finding> breach(EventGroup group, Declaration declaration, Measure measure) {
        List<MentionPair> pairs = evidence(group.kind(), declaration.fact(), measure);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        Ranking ranking = measure.control() == Control.OTHER
                ? card.ranking("only its words say what it forbids").because("the measure's own words decide")
                : card.usual();
        return Optional.of(new Draft(card, group.own())
                .met(declaration.record(), pairs)
                .about(declaration)
                .strand(Strand.INAPPROPRIATE_ASSOCIATION)
                .tested("the measure was in force", "it was at the time of the record")
                .tested("an emergency attendance reported afterwards", "the association does not name this record")
                .tested("the officer acts on duty (X1)", "that does not cancel a control measure")
                .says(ranking, claim(group, declaration, measure, pairs)));
    }

    private static List<MentionPair> evidence(Kind event, Fact fact, Measure measure) {
        boolean lookUp = event == Kind.SYSTEM_AUDIT;
        return switch (measure.control()) {
            case NO_CONTACT -> lookUp ? List.of() : associate(fact);
            case KEEP_AWAY -> lookUp ? List.of() : place(fact, measure);
            case NO_LOOK_UP ->
                lookUp
                        ? Stream.concat(associate(fact).stream(), place(fact, measure).stream())
                                .toList()
                        : List.of();
            case OTHER ->
                Stream.concat(associate(fact).stream(), place(fact, measure).stream())
                        .toList();
        };
    }

    private static List<MentionPair> associate(Fact fact) {
        List<MentionPair> same = Identity.OF_ASSOCIATE.pairs(fact, PARTIES::contains, Role.ASSOCIATE).stream()
                .filter(Identity::isNamed)
                .toList();
        return same.isEmpty() ? THINGS.pairs(fact, PARTIES, EnumSet.of(Role.ASSOCIATE)) : same;
    }

    private static List<MentionPair> place(Fact fact, Measure measure) {
        return PLACE.pairs(fact, PARTIES, EnumSet.of(Role.RECORD)).stream()
                .filter(pair -> pair.rightMentionId().equals(measure.placeId()))
                .toList();
    }

    private static String claim(EventGroup group, Declaration declaration, Measure measure, List<MentionPair> pairs) {
        MentionPair best = pairs.stream().min(MentionPair.BEST_FIRST).orElseThrow();
        String who = Who.declared(declaration);
        String met = best.rightRole() == Role.RECORD
                ? "a place"
                : (best.kind() == EvidenceKind.SAME_PERSON ? "somebody who may be " : "an identifier of ")
                        + "a declared associate";
        String meeting = group.kind() == Kind.SYSTEM_AUDIT
                ? " looked up " + met + " at " + London.moment(group.own().occurredAt())
                : " is on " + Called.record(group.own()) + (best.rightRole() == Role.RECORD ? ", at " : " with ") + met;
        return who + meeting + ", while a control measure " + forbids(measure.control());
    }

    private static String forbids(Control control) {
        return switch (control) {
            case NO_CONTACT -> "forbade contact";
            case KEEP_AWAY -> "said to keep away from it";
            case NO_LOOK_UP -> "forbade such a look-up";
            case OTHER -> "was in force";
        };
    }

    /** As an association would name the record. */
    private static Optional<String> reference(RecordStub own) {
        if (own.details() instanceof IncidentLogs.Details log) {
            return Optional.ofNullable(log.logRef());
        }
        return own.details() instanceof CustodyArrivals.Details custody
                ? LogRefs.normalise(custody.custodyRef()).map(ref -> own.force() + "/" + ref)
                : Optional.empty();
    }

    private static Set<Role> roles(boolean official) {
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> role.isOfficial() != official);
        return Collections.unmodifiableSet(roles);
    }
}
