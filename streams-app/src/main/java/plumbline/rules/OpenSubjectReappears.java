package plumbline.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import plumbline.feeds.OpenSubjectRegister;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.MentionPair;

/** R17: the subject of an open case, or a phone, home or vehicle of theirs, is in a record that the enquiry did not make. */
final class OpenSubjectReappears implements EventRule {
    static final Set<Kind> FEEDS = Collections.unmodifiableSet(EnumSet.of(
            Kind.INCIDENT_LOG,
            Kind.CUSTODY_ARRIVAL,
            Kind.MISSING_PERSON,
            Kind.INTELLIGENCE_REPORT,
            Kind.CONFIDENTIAL_REPORT,
            Kind.INTERNAL_REPORT));
    private static final Identity SUBJECT = new Identity(
            Set.of(
                    IdentifierType.DATE_OF_BIRTH,
                    IdentifierType.ADDRESS,
                    IdentifierType.PHONE,
                    IdentifierType.EMAIL,
                    IdentifierType.VRM),
            Thresholds.SAME_PERSON);
    private static final SharedThings THINGS = new SharedThings(
            Set.of(IdentifierType.ADDRESS, IdentifierType.PHONE, IdentifierType.EMAIL, IdentifierType.VRM),
            Thresholds.SHARED_THING);
    private static final Set<Role> NOT_REPORTER = EnumSet.complementOf(EnumSet.of(Role.PERSON_REPORTING));

    private final RuleCard card;

    OpenSubjectReappears(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return FEEDS.contains(eventKind);
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        return group.with(Kind.OPEN_SUBJECT)
                .flatMap(fact -> judge(group, fact, fact.other().details(OpenSubjectRegister.Details.class)).stream())
                .toList();
    }

    private Optional<Finding> judge(EventGroup group, Fact fact, OpenSubjectRegister.Details subject) {
        RecordStub own = group.own();
        List<MentionPair> pairs = evidence(own.key().kind(), fact);
        if (pairs.isEmpty() || isOwnEnquiry(own, subject)) {
            return Optional.empty();
        }
        Draft draft = new Draft(card, own)
                .met(fact.other(), pairs)
                .strand(subject.strand())
                .active(null, subject.closedAt())
                .tested(
                        "a record of the enquiry itself",
                        "the case does not list it, and its SIO is not an officer on it");
        about(group, subject, draft);
        Ranking base = card.usual().because("DI or DCI to reassess the case's severity");
        return LookBack.rank(base, subject.openedAt(), own.occurredAt(), "before the case was opened")
                .map(ranking -> draft.says(ranking, claim(subject, pairs) + Called.record(own)));
    }

    private static void about(EventGroup group, OpenSubjectRegister.Details subject, Draft draft) {
        String staffId = subject.subjectStaffId();
        if (staffId != null) {
            StaffLink.of(group)
                    .filter(link -> link.staffId().equals(staffId))
                    .findFirst()
                    .ifPresentOrElse(draft::about, () -> draft.about(staffId, Owners.of(subject)));
        }
    }

    /** A reporter is never evidence: that would name them. */
    private static List<MentionPair> evidence(Kind kind, Fact fact) {
        boolean report = kind == Kind.CONFIDENTIAL_REPORT || kind == Kind.INTERNAL_REPORT;
        Set<Role> roles = report ? NOT_REPORTER : EnumSet.allOf(Role.class);
        List<MentionPair> same =
                SUBJECT.pairs(fact, role -> !role.isOfficial() && roles.contains(role), Role.OPEN_SUBJECT).stream()
                        .filter(Identity::isNamed)
                        .toList();
        return same.isEmpty() ? THINGS.pairs(fact, roles, EnumSet.of(Role.OPEN_SUBJECT)) : same;
    }

    private static boolean isOwnEnquiry(RecordStub own, OpenSubjectRegister.Details subject) {
        return subject.enquiryRecordIds().contains(own.key().recordId())
                || own.mentions().stream()
                        .anyMatch(mention ->
                                mention.role().isOfficial() && Objects.equals(mention.staffId(), subject.sioStaffId()));
    }

    private static String claim(OpenSubjectRegister.Details subject, List<MentionPair> pairs) {
        MentionPair best = pairs.stream().min(MentionPair.BEST_FIRST).orElseThrow();
        String who = "The subject of open case " + subject.caseRef();
        if (best.kind() == EvidenceKind.SAME_PERSON) {
            return who + " may be " + Called.part(best.leftRole());
        }
        return best.leftRole() == Role.RECORD
                ? who + " has an identifier in "
                : who + " shares an identifier with " + Called.part(best.leftRole());
    }
}
