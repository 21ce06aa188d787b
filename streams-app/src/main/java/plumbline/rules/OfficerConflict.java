package plumbline.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.feeds.CustodyArrivals;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Strand;
import plumbline.weighing.MentionPair;

/** R04: an officer deals with a prisoner to whom that same officer has a link. Acting on duty does not excuse it. */
final class OfficerConflict implements EventRule {
    static final Set<Role> OFFICERS = Collections.unmodifiableSet(
            EnumSet.of(Role.ARRESTING_OFFICER, Role.CUSTODY_OFFICER, Role.ATTENDING_OFFICER, Role.CALL_TAKER));

    private final RuleCard card;

    OfficerConflict(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return eventKind == Kind.CUSTODY_ARRIVAL;
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        var custody = group.own().details(CustodyArrivals.Details.class);
        List<Finding> findings = new ArrayList<>();
        for (String officer : Officials.staffIds(group, OFFICERS)) {
            boolean approved = custody.conflictApprovals().stream()
                    .anyMatch(approval -> approval.officerStaffId().equals(officer));
            if (!approved) {
                findings.addAll(judge(group, officer, custody.arrestedAt()));
            }
        }
        return findings;
    }

    /** A declared link says more than a shared thing, so it is the one shown. */
    private List<Finding> judge(EventGroup group, String officer, Instant at) {
        List<Finding> declared = Declaration.of(group)
                .filter(declaration -> declaration.staffId().equals(officer))
                .flatMap(declaration -> byDeclaration(group, declaration, at).stream())
                .toList();
        return !declared.isEmpty()
                ? declared
                : StaffLink.of(group)
                        .filter(link -> link.staffId().equals(officer))
                        .flatMap(link -> bySharedThing(group, link, at).stream())
                        .toList();
    }

    private Optional<Finding> byDeclaration(EventGroup group, Declaration declaration, Instant at) {
        List<MentionPair> pairs = AssociateInCustody.evidence(declaration.fact());
        return pairs.isEmpty()
                ? Optional.empty()
                : declaration
                        .rank(card.usual(), at)
                        .map(ranking -> draft(group)
                                .about(declaration)
                                .met(declaration.record(), pairs)
                                .says(
                                        ranking,
                                        Who.declared(declaration)
                                                + " is an officer on the custody record of the arrest at "
                                                + London.moment(at)
                                                + ", and declared an associate who may be the prisoner"));
    }

    private Optional<Finding> bySharedThing(EventGroup group, StaffLink link, Instant at) {
        List<MentionPair> pairs = UndeclaredLinkInCustody.evidence(link.fact());
        return pairs.isEmpty()
                ? Optional.empty()
                : link.rank(card.usual(), at)
                        .map(ranking -> draft(group)
                                .about(link)
                                .met(link.record(), pairs)
                                .says(
                                        ranking,
                                        Who.is(link.staff()) + " is an officer on the custody record of the arrest at "
                                                + London.moment(at)
                                                + ", and shares an identifier with the prisoner's side"));
    }

    private Draft draft(EventGroup group) {
        return new Draft(card, group.own())
                .strand(Strand.PERVERTING_COURSE_OF_JUSTICE)
                .tested(
                        "a supervisor approved this officer for this prisoner",
                        "the custody record names no approval for this officer")
                .tested("the officer acts on duty (X1)", "that does not cancel a conflict");
    }
}
