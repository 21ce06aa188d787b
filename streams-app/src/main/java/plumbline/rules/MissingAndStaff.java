package plumbline.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plumbline.feeds.MissingPersons;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Strand;
import plumbline.weighing.MentionPair;

/** R08: a member of staff is behind a missing person's company, phone, vehicle or whereabouts. */
final class MissingAndStaff implements EventRule {
    private final RuleCard card;

    MissingAndStaff(RuleCard card) {
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
        return StaffLink.of(group)
                .filter(link -> StaffMissing.evidence(link.fact()).isEmpty())
                .flatMap(link -> judge(group.own(), link).stream())
                .toList();
    }

    private Optional<Finding> judge(RecordStub own, StaffLink link) {
        var missing = own.details(MissingPersons.Details.class);
        MissingLink found = MissingLink.of(own, link.fact());
        if (found.isKnownParty()) {
            return Optional.empty();
        }
        boolean onlyFinder = found.things().isEmpty();
        List<MentionPair> pairs = onlyFinder ? found.finding() : found.things();
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        Instant foundAt = missing.foundAt();
        Draft draft = new Draft(card, own)
                .met(link.record(), pairs)
                .about(link)
                .active(
                        null,
                        foundAt == null
                                ? null
                                : card.within("shown after being found").after(foundAt))
                .tested("the missing person is of this household (R07)", "nothing says so")
                .tested("carer, informant or household", "the member of staff is none of these on the report")
                .tested("found on duty (X1)", "that is no part of the evidence");
        Ranking base;
        if (onlyFinder) {
            base = card.ranking("found by staff off duty").because("confirm circumstances");
        } else {
            draft.strand(Strand.SEXUAL_MISCONDUCT);
            base = missing.child() && found.isClose() ? card.ranking("child").because("a child") : card.usual();
        }
        return link.rank(base, missing.reportedAt())
                .map(ranking -> draft.says(ranking, claim(link, pairs, missing, onlyFinder)));
    }

    private static String claim(
            StaffLink link, List<MentionPair> pairs, MissingPersons.Details missing, boolean onlyFinder) {
        MentionPair best = pairs.stream().min(MentionPair.BEST_FIRST).orElseThrow();
        String staff = Who.is(link.staff());
        String who = best.rightRole() == Role.HOUSEHOLD_MEMBER
                ? "Somebody who lives with " + Words.midSentence(staff)
                : staff;
        String person = "the person reported missing at " + London.moment(missing.reportedAt());
        if (onlyFinder) {
            return who + " found " + person + ", and was off duty";
        }
        if (best.leftRole() == Role.ASSOCIATE) {
            return who + (MissingLink.isSamePerson(best) ? " may be whoever " : " shares an identifier with whoever ")
                    + person + " was last seen with";
        }
        if (best.leftMentionId().equals(MissingPersons.FOUND)
                || best.leftMentionId().equals(MissingPersons.LAST_SEEN)) {
            return "T" + person.substring(1)
                    + (best.leftMentionId().equals(MissingPersons.FOUND) ? " was found" : " was last seen")
                    + " at the home of " + Words.midSentence(staff);
        }
        return who + " has an identifier in the report of " + person;
    }
}
