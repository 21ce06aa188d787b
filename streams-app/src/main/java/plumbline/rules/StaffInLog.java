package plumbline.rules;

import java.util.List;
import java.util.Optional;
import plumbline.feeds.IncidentLogs;
import plumbline.values.Kind;
import plumbline.values.Role;

/** R05: one of ours, or a home, phone or vehicle of theirs, is in an incident log. */
final class StaffInLog implements EventRule {
    private final RuleCard card;

    StaffInLog(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return eventKind == Kind.INCIDENT_LOG;
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        return LogLink.of(group).flatMap(link -> judge(group, link).stream()).toList();
    }

    private Optional<Finding> judge(EventGroup group, LogLink link) {
        var log = group.own().details(IncidentLogs.Details.class);
        return link.staff()
                .rank(link.part().ranking(card), log.openedAt())
                .map(ranking -> new Draft(card, group.own())
                        .met(link.staff().record(), link.pairs())
                        .about(link.staff())
                        .strand(link.part().strand)
                        .route(link.part().route)
                        .tested("acting for the force on this log (X1)", "the evidence is another part on the log")
                        .tested("the identifier was not theirs at the time", "both held it at the time of the log")
                        .says(ranking, claim(link) + " the log opened at " + London.moment(log.openedAt())));
    }

    private static String claim(LogLink link) {
        String who = Who.is(link.staff().staff());
        var best = link.pairs().get(0);
        if (link.isSamePerson() && best.rightRole() == Role.STAFF_MEMBER) {
            return who + " may be the " + Called.noun(best.leftRole()) + " in";
        }
        String theirs =
                best.rightRole() == Role.HOUSEHOLD_MEMBER ? "Somebody who lives with " + Words.midSentence(who) : who;
        if (link.isSamePerson()) {
            return theirs + " may be the victim in";
        }
        return best.leftRole() == Role.RECORD
                ? theirs + " has an identifier in"
                : theirs + " shares an identifier with the " + Called.noun(best.leftRole()) + " in";
    }
}
