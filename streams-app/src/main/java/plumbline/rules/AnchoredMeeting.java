package plumbline.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.AssociationRegister;
import plumbline.feeds.OpenSubjectRegister;
import plumbline.feeds.StaffRegister;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Route;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.MentionPair;

/**
 * G01: two feed records have a person or a thing in common, and a register links one of them to somebody. It
 * is stored for whoever opens the item that the register link itself raised; it makes no item of its own.
 *
 * <p>Which feeds: those of its card's cells.
 */
final class AnchoredMeeting implements EventRule {
    private static final Identity SAME_PERSON = new Identity(
            Set.of(IdentifierType.DATE_OF_BIRTH, IdentifierType.ADDRESS, IdentifierType.PHONE), Thresholds.SAME_PERSON);
    private static final SharedThings THINGS = new SharedThings(
            Set.of(IdentifierType.ADDRESS, IdentifierType.PHONE, IdentifierType.VRM), Thresholds.SHARED_THING);
    private static final Set<Role> PARTIES = parties();
    private static final Map<Kind, String> NOUNS = Map.of(
            Kind.CUSTODY_ARRIVAL, "custody record",
            Kind.INCIDENT_LOG, "log",
            Kind.MISSING_PERSON, "missing person report",
            Kind.INTELLIGENCE_REPORT, "intelligence report");

    private final RuleCard card;
    private final Anchoring anchoring;

    AnchoredMeeting(RuleCard card, Anchoring anchoring) {
        this.card = card;
        this.anchoring = anchoring;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return card.wants().stream().anyMatch(cell -> cell.event() == eventKind);
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        RecordStub own = anchoring.anchor(group.registerLinks()).orElse(null);
        return group.facts().stream()
                .filter(fact -> isWanted(group.kind(), fact.other().key().kind()))
                .flatMap(fact -> judge(group.own(), own, fact).stream())
                .toList();
    }

    private boolean isWanted(Kind event, Kind other) {
        return card.wants().stream().anyMatch(cell -> cell.event() == event && cell.other() == other);
    }

    private Optional<Finding> judge(RecordStub event, @Nullable RecordStub own, Fact fact) {
        List<MentionPair> pairs = evidence(fact);
        Duration gap = Duration.between(event.occurredAt(), fact.other().occurredAt());
        List<RecordStub> anchors = Stream.of(Optional.ofNullable(own), Optional.ofNullable(fact.anchor()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Span window = card.within("one event to the other");
        if (pairs.isEmpty()
                || anchors.isEmpty()
                || !window.covers(event.occurredAt(), fact.other().occurredAt())) {
            return Optional.empty();
        }
        return Optional.of(new Draft(card, event)
                .met(fact.other(), pairs)
                .citing(anchors)
                .about(anchors.stream().flatMap(AnchoredMeeting::staffId).toList())
                .route(Route.STORED)
                .tested(
                        "more than " + window + " apart",
                        Words.count((int) gap.abs().toDays(), "day", "days"))
                .says(
                        card.usual().because(because(event, own, fact)),
                        claim(pairs, called(event), called(fact.other()))));
    }

    private static String claim(List<MentionPair> pairs, String event, String other) {
        MentionPair best = pairs.stream().min(MentionPair.BEST_FIRST).orElseThrow();
        return best.kind() == EvidenceKind.SAME_PERSON
                ? "The " + Called.noun(best.leftRole()) + " in the " + event + " may be the "
                        + Called.noun(best.rightRole()) + " in the " + other
                : "The " + event + " and the " + other + " have an identifier in common";
    }

    /** Which register link let the two meet. */
    private static String because(RecordStub event, @Nullable RecordStub own, Fact fact) {
        if (own != null && own.equals(fact.anchor())) {
            return "compared because a register links " + who(own) + " to both";
        }
        List<String> links = new ArrayList<>();
        if (own != null) {
            links.add(who(own) + " to the " + told(event, fact.other()));
        }
        if (fact.anchor() != null) {
            links.add(who(fact.anchor()) + " to the " + told(fact.other(), event));
        }
        return "compared because a register links " + String.join(", and ", links);
    }

    /** By its kind alone where that tells the two apart. */
    private static String told(RecordStub one, RecordStub from) {
        return one.key().kind() == from.key().kind() ? called(one) : noun(one);
    }

    private static String called(RecordStub record) {
        return noun(record) + " of " + London.moment(record.occurredAt());
    }

    private static String noun(RecordStub record) {
        return NOUNS.getOrDefault(record.key().kind(), "record");
    }

    private static String who(RecordStub register) {
        if (register.details() instanceof StaffRegister.Details staff) {
            return Words.midSentence(Who.is(staff));
        }
        return register.details() instanceof AssociationRegister.Details association
                ? "an associate declared by " + Words.midSentence(Who.declared(association))
                : "the subject of open case "
                        + register.details(OpenSubjectRegister.Details.class).caseRef();
    }

    /** Whoever the anchor speaks of must not see the match (control M3). */
    private static Stream<String> staffId(RecordStub register) {
        if (register.details() instanceof StaffRegister.Details staff) {
            return Stream.of(staff.staffId());
        }
        return register.details() instanceof AssociationRegister.Details association
                ? Stream.of(association.staffId())
                : Stream.ofNullable(
                        register.details(OpenSubjectRegister.Details.class).subjectStaffId());
    }

    private static List<MentionPair> evidence(Fact fact) {
        return Stream.concat(
                        fact.weight()
                                .of(EvidenceKind.SAME_PERSON)
                                .filter(pair -> PARTIES.contains(pair.leftRole()) && PARTIES.contains(pair.rightRole()))
                                .filter(SAME_PERSON::holds),
                        THINGS.pairs(fact, PARTIES, PARTIES).stream())
                .toList();
    }

    private static Set<Role> parties() {
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(Role::isOfficial);
        return roles;
    }
}
