package plumbline.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.feeds.CrimeRecords;
import plumbline.feeds.IncidentLogs;
import plumbline.values.Kind;
import plumbline.weighing.EvidenceKind;

/** R30: a log linked to staff reports a crime, and 24 hours on no crime has been recorded from it. */
final class LogNotCrimed implements EventRule {
    private final RuleCard card;

    LogNotCrimed(RuleCard card) {
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
        var log = group.own().details(IncidentLogs.Details.class);
        List<RecordStub> crimes = group.with(Kind.CRIME_RECORD, EvidenceKind.REFERENCE)
                .map(Fact::other)
                .sorted(Comparator.comparing(RecordStub::recordedAt).thenComparing(RecordStub::key))
                .toList();
        Instant due = card.within("log to crime record").after(group.own().recordedAt());
        boolean excused = log.noCrimeVerified()
                || IncidentClass.of(log.incidentClass()) == IncidentClass.NOT_CRIME
                || crimes.stream()
                        .anyMatch(crime ->
                                crime.details(CrimeRecords.Details.class).n100());
        boolean inTime = !crimes.isEmpty() && !crimes.get(0).recordedAt().isAfter(due);
        return excused || inTime
                ? List.of()
                : LogLink.of(group)
                        .flatMap(link -> judge(
                                group.own(), log, link, crimes.stream().limit(1).toList(), due)
                                .stream())
                        .toList();
    }

    private Optional<Finding> judge(
            RecordStub own, IncidentLogs.Details log, LogLink link, List<RecordStub> crime, Instant due) {
        Instant until = crime.isEmpty() ? null : crime.get(0).recordedAt();
        Ranking base = IncidentClass.of(log.incidentClass()) == IncidentClass.SERIOUS
                ? card.ranking("violence, sexual or domestic").because("violence, sexual or domestic")
                : card.usual();
        return link.staff()
                .rank(base, log.openedAt())
                .map(ranking -> new Draft(card, own)
                        .met(link.staff().record(), link.pairs())
                        .about(link.staff())
                        .citing(crime)
                        .strand(link.part().strand)
                        .route(link.part().route)
                        .active(due, until)
                        .tested("N100", "no N100 record quotes the log")
                        .tested("verified as no crime", "the log does not say so")
                        .says(
                                ranking,
                                "No crime was recorded within " + card.within("log to crime record")
                                        + " from the log opened at "
                                        + London.moment(log.openedAt())
                                        + (until == null ? "" : " (one was recorded at " + London.moment(until) + ")")
                                        + ", which is linked to "
                                        + Words.midSentence(Who.is(link.staff().staff()))));
    }
}
