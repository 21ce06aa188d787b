package plumbline.rules;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.feeds.InterestRegister;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Strand;
import plumbline.weighing.MentionPair;

/**
 * R24: a business whose approval was refused, or whose application was withdrawn, is in a record of the two years after:
 * by company, name, phone, vehicle or where it trades. A later approval ends it, on the same application or on another of
 * the same officer that the record meets too.
 */
final class RefusedBusiness implements EventRule {
    static final Set<Kind> FEEDS = Collections.unmodifiableSet(EnumSet.of(
            Kind.INCIDENT_LOG,
            Kind.CUSTODY_ARRIVAL,
            Kind.MISSING_PERSON,
            Kind.INTELLIGENCE_REPORT,
            Kind.CONFIDENTIAL_REPORT,
            Kind.INTERNAL_REPORT,
            Kind.CONTRACT_AWARD));
    private static final SharedThings THINGS = new SharedThings(
            Set.of(IdentifierType.COMPANY, IdentifierType.PHONE, IdentifierType.VRM, IdentifierType.ADDRESS),
            Thresholds.SHARED_THING);
    /** A reporter is never evidence: that would name them. */
    private static final Set<Role> NOT_REPORTER = EnumSet.complementOf(EnumSet.of(Role.PERSON_REPORTING));

    private final RuleCard card;

    RefusedBusiness(RuleCard card) {
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
        if (Reports.KINDS.contains(group.kind()) && Reports.details(group.own()).drill()) {
            return List.of();
        }
        return group.with(Kind.BUSINESS_INTEREST)
                .flatMap(fact -> judge(group, fact, fact.other().details(InterestRegister.Details.class)).stream())
                .toList();
    }

    private Optional<Finding> judge(EventGroup group, Fact fact, InterestRegister.Details interest) {
        Instant decided = interest.decidedAt();
        if (decided == null
                || interest.decision() == InterestRegister.Status.APPROVED
                || !isFollowedUp(decided, group.own().occurredAt())
                || isApprovedSince(group, interest, decided)) {
            return Optional.empty();
        }
        List<MentionPair> pairs = pairs(group.kind(), fact);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        boolean refused = interest.decision() == InterestRegister.Status.REFUSED;
        return Optional.of(new Draft(card, group.own())
                .met(fact.other(), pairs)
                .about(interest.staffId(), Owners.of(interest))
                .strand(Strand.ABUSE_OF_AUTHORITY)
                .tested("approved later", "no application of this officer that the record meets was")
                .tested(
                        "more than " + card.within("since the decision") + " after the decision",
                        "it was decided on " + London.day(decided))
                .says(
                        card.usual(),
                        "A business interest of "
                                + Words.midSentence(Who.byForm(interest.collar(), interest.staffId())) + ", "
                                + (refused ? "refused" : "withdrawn") + " on " + London.day(decided)
                                + ", may be carried on: it has an identifier in " + Called.record(group.own())));
    }

    private boolean isFollowedUp(Instant decided, Instant at) {
        return !at.isBefore(decided)
                && at.isBefore(card.within("since the decision").after(decided));
    }

    private static boolean isApprovedSince(EventGroup group, InterestRegister.Details refused, Instant decided) {
        return group.with(Kind.BUSINESS_INTEREST)
                .filter(fact -> !pairs(group.kind(), fact).isEmpty())
                .map(fact -> fact.other().details(InterestRegister.Details.class))
                .filter(other -> other.staffId().equals(refused.staffId())
                        && other.decision() == InterestRegister.Status.APPROVED)
                .map(InterestRegister.Details::decidedAt)
                .anyMatch(approved -> approved != null && !approved.isBefore(decided));
    }

    private static List<MentionPair> pairs(Kind kind, Fact fact) {
        Set<Role> left = Reports.KINDS.contains(kind) ? NOT_REPORTER : EnumSet.allOf(Role.class);
        return THINGS.pairs(fact, left, Firms.ORGANISATION);
    }
}
