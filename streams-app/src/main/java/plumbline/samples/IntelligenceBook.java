package plumbline.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.schema.Grading;
import plumbline.schema.GradingScheme;
import plumbline.schema.IntelligenceReport;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.schema.Vehicle;
import plumbline.values.Kind;

/** Graded intelligence, in the new scheme mostly and still in the old one, from officers and from partners. */
final class IntelligenceBook {
    private static final double OLD_SCHEME = 0.3;
    private static final double RESTRICTED = 0.03;
    private static final List<String> SOURCES = List.of(
            "OFFICER",
            "OFFICER",
            "OFFICER",
            "OFFICER",
            "PUBLIC",
            "OPEN_SOURCE",
            "PRISON_SERVICE",
            "STREET_OUTREACH",
            "HMRC",
            "VULNERABILITY_PARTNER");
    private static final List<String> CATEGORIES =
            List.of("CONTROLLED_DRUG_USE_AND_SUPPLY", "INAPPROPRIATE_ASSOCIATION", "DISCLOSURE_OF_INFORMATION");

    private final Ledger ledger;
    private int next = 1;

    IntelligenceBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /** As a source of each sort is mostly graded; one in thirty may not be passed on. */
    static Grading graded(Draw draw) {
        if (draw.in(OLD_SCHEME)) {
            String handling = draw.in(RESTRICTED) ? "5" : String.valueOf(draw.between(1, 3));
            return new Grading(
                    GradingScheme.FIVE_BY_FIVE_BY_FIVE,
                    draw.of(List.of("A", "B", "B", "B", "C", "D", "E", "E", "E")),
                    draw.of(List.of("1", "2", "2", "3", "4", "4", "4", "5")),
                    handling);
        }
        return new Grading(
                GradingScheme.THREE_BY_FIVE_BY_TWO,
                draw.of(List.of("1", "1", "2", "2", "2", "3")),
                draw.of(List.of("A", "B", "B", "C", "C", "D", "D", "E")),
                draw.in(RESTRICTED) ? "C" : "P");
    }

    /** Neither suspected false nor from an unreliable source, and to be used as it is. */
    static Grading good(Draw draw) {
        return draw.in(OLD_SCHEME)
                ? new Grading(GradingScheme.FIVE_BY_FIVE_BY_FIVE, draw.in(0.5) ? "B" : "E", "2", "1")
                : new Grading(GradingScheme.THREE_BY_FIVE_BY_TWO, draw.in(0.5) ? "1" : "2", "B", "P");
    }

    /** @return the record id */
    String write(
            Instant dated,
            Officer author,
            List<Mention> parties,
            List<Vehicle> vehicles,
            Grading grading,
            boolean corruption,
            Draw draw) {
        String ref = String.format(Locale.ROOT, "INT%07d", next++);
        String id = Registers.FORCE + "-intel-" + ref;
        Instant told = dated.plusSeconds(draw.between(1_800, 36_000));
        List<Mention> mentions = new ArrayList<>(parties);
        mentions.add(author.acting("o0", Role.ATTENDING_OFFICER));
        ledger.add(
                Kind.INTELLIGENCE_REPORT,
                id,
                told,
                IntelligenceReport.newBuilder()
                        .setHead(Registers.head(id, 1, dated, told, "intel"))
                        .setReportRef(ref)
                        .setSourceType(draw.of(SOURCES))
                        .setGrading(grading)
                        .setCategories(corruption ? List.of(draw.of(CATEGORIES)) : List.of())
                        .setMentions(mentions)
                        .setVehicles(vehicles)
                        .build());
        return id;
    }
}
