package plumbline.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Address;
import plumbline.schema.AddressKind;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/** R07, R08, R10 and G02: one of ours, or an associate, is missing, or has to do with somebody who is. */
final class MissingPlots {
    private static final String CARER = "the officer is the carer";
    private static final String INFORMANT = "the officer is the informant";
    private static final String ON_DUTY = "the officer is on duty";
    private static final String BEFORE = "arrested the second before being last seen";
    private static final int HOUR = 3_600;

    private MissingPlots() {}

    static List<PlotKind> all() {
        return List.of(
                PlotKind.of(
                        "R07", MissingPlots::ours, Plot.OTHER_BIRTH, Plot.ONLY_NAME, Plot.NEXT_DOOR, Plot.FORMER_HOME),
                PlotKind.of(
                        "R08",
                        MissingPlots::withStaff,
                        CARER,
                        INFORMANT,
                        Plot.OTHER_CAR,
                        Plot.NEXT_DOOR,
                        Plot.FORMER_HOME,
                        ON_DUTY),
                PlotKind.of("G02", MissingPlots::associate, Plot.OTHER_BIRTH, Plot.ONLY_NAME),
                PlotKind.of("R10", MissingPlots::arrested, Plot.OTHER_BIRTH, Plot.ONLY_NAME, BEFORE));
    }

    /** A member of staff, or somebody who lives with one and is not in the register. */
    private static void ours(Plot plot) {
        Citizen person = plot.officer.person();
        int way =
                plot.way(List.of(List.of(Plot.OTHER_BIRTH, Plot.ONLY_NAME), List.of(Plot.NEXT_DOOR, Plot.FORMER_HOME)));
        Mention.Builder missing = way == 0
                ? plot.atHome(plot.altered("m", Role.MISSING, person), person)
                : plot.altered("m", Role.MISSING, plot.stranger).setAddresses(List.of(plot.home(AddressKind.HOME)));
        RecordKey report = report(plot, false, List.of(missing.build()), null, null);
        boolean recoverable = way == 1 || plot.isOneOfOurs();
        plot.truth("R07", report, plot.officer.key(), Severity.HIGH, Route.WELFARE, recoverable);
    }

    private static void associate(Plot plot) {
        RecordKey report =
                report(plot, false, List.of(plot.associate("m", Role.MISSING).build()), null, null);
        plot.truth("G02", report, plot.declaration.key(), Severity.LOW, Route.TASKING, plot.isAssociate());
    }

    /** A child was last seen with one of ours, is found at the home of one, or by one who is off duty. */
    private static void withStaff(Plot plot) {
        Citizen person = plot.officer.person();
        int way = plot.way(List.of(
                List.of(CARER, INFORMANT, Plot.OTHER_CAR),
                List.of(Plot.NEXT_DOOR, Plot.FORMER_HOME),
                List.of(ON_DUTY)));
        List<Mention> mentions = new ArrayList<>();
        mentions.add((way == 0
                        ? Registers.whole("m", Role.MISSING, plot.stranger)
                        : plot.altered("m", Role.MISSING, plot.stranger))
                .build());
        Address found = null;
        String foundBy = null;
        if (way == 0) {
            mentions.add(plot.altered("c", company(plot), person)
                    .setVehicles(List.of(Registers.car(plot.but(Plot.OTHER_CAR) ? plot.bystander : person)))
                    .build());
            if (plot.but(Plot.OTHER_CAR)) {
                mentions.set(
                        1,
                        Mention.newBuilder(mentions.get(1))
                                .setNames(List.of())
                                .setDob(null)
                                .build());
            }
        } else if (way == 1) {
            found = plot.home(AddressKind.LOCATION);
        } else {
            foundBy = "o1";
            mentions.add(Mention.newBuilder(plot.officer.acting("o1", Role.ATTENDING_OFFICER))
                    .setOnDuty(plot.but(ON_DUTY))
                    .build());
        }
        RecordKey report = report(plot, true, mentions, found, foundBy);
        Severity severity = way == 2 ? Severity.LOW : Severity.CRITICAL;
        plot.truth("R08", report, plot.officer.key(), severity, Route.TASKING, true);
    }

    private static Role company(Plot plot) {
        return plot.but(CARER) ? Role.NEXT_OF_KIN : plot.but(INFORMANT) ? Role.PERSON_REPORTING : Role.ASSOCIATE;
    }

    /** Found within the hour where it matters, so that even a short run knows it. */
    private static RecordKey report(
            Plot plot, boolean child, List<Mention> people, @Nullable Address found, @Nullable String foundBy) {
        List<Mention> mentions = new ArrayList<>(people);
        mentions.add(plot.other().acting("o0", Role.ATTENDING_OFFICER));
        boolean isFound = found != null || foundBy != null;
        return write(
                plot,
                plot.at.minusSeconds(HOUR),
                child,
                mentions,
                isFound ? plot.at.plusSeconds(HOUR) : null,
                found,
                foundBy);
    }

    private static RecordKey write(
            Plot plot,
            Instant lastSeenAt,
            boolean child,
            List<Mention> mentions,
            @Nullable Instant foundAt,
            @Nullable Address found,
            @Nullable String foundBy) {
        String id = plot.world.missing.write(
                new MissingBook.Entry(
                        plot.at, lastSeenAt, mentions, List.of(), child, 0, null, foundAt, found, foundBy, null),
                plot.draw);
        return new RecordKey(Kind.MISSING_PERSON, id);
    }

    /** No suspicion: the duty inspector wants to know. */
    private static void arrested(Plot plot) {
        Citizen person = plot.stranger;
        Mention.Builder prisoner = plot.altered("d", Role.DETAINEE, person);
        Mention.Builder missing = Registers.whole("m", Role.MISSING, person);
        if (!plot.isNameTwist()) {
            prisoner.setPncId(person.pncId());
            missing.setPncId(person.pncId());
        }
        Instant lastSeenAt = plot.but(BEFORE) ? plot.at.plusSeconds(1) : plot.at.minusSeconds(3 * HOUR);
        RecordKey custody = plot.custody(plot.at, List.of(prisoner.build()), null);
        RecordKey report = write(plot, lastSeenAt, false, List.of(missing.build()), null, null, null);
        boolean recoverable = plot.isPlain() || person.pncId() != null;
        plot.truth("R10", report, custody, Severity.INFO, Route.DUTY_INSPECTOR, recoverable);
    }
}
