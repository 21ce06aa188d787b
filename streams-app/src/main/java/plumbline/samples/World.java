package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every part of the generator works on: who there is, what is declared, and the books they are written in. */
final class World {
    /** The volumes of section 5 are those of a force of this size. */
    private static final double DERBYSHIRE = 3_500;

    private static final double DECLARED = 225 / DERBYSHIRE;

    /** Associates are declared because they are known to the police: an estimate. */
    private static final double IS_ASSOCIATE = 0.003;

    final long seed;
    final Instant from;
    final Instant end;
    final int days;
    final int people;
    final Population population;
    final Workforce workforce;
    final Ledger ledger;
    final DramaNumbers numbers = new DramaNumbers();
    final LogBook logs;
    final CellBook cells;
    final ReportBook reports;
    final MissingBook missing;
    final IntelligenceBook intelligence;
    final AuditBook audits;
    final MoneyBook money;
    /** Ended ones too: what ended yesterday still counts. */
    final List<Registers.Declared> declared = new ArrayList<>();

    final List<CaseFile.Subject> subjects = new ArrayList<>();
    private @Nullable Meetings meetings;
    final List<Truth> truth = new ArrayList<>();

    World(long seed, int people, Instant from, int days) {
        this.seed = seed;
        this.people = people;
        this.from = from;
        this.days = days;
        end = from.plus(Duration.ofDays(days));
        population = new Population(seed, from.atOffset(ZoneOffset.UTC).getYear(), people);
        workforce = new Workforce(seed, people, from, population);
        ledger = new Ledger(end, draw("twice", 0));
        logs = new LogBook(ledger);
        cells = new CellBook(ledger);
        reports = new ReportBook(ledger);
        missing = new MissingBook(ledger);
        intelligence = new IntelligenceBook(ledger);
        audits = new AuditBook(ledger);
        money = new MoneyBook(ledger);
    }

    /** Whoever is arrested, suspected or reported on; now and then an associate somebody declared. */
    Citizen offender(Draw draw) {
        return draw.in(IS_ASSOCIATE) ? draw.of(declared).associate() : population.offender(draw);
    }

    Draw draw(String purpose, long number) {
        return new Draw(seed, purpose, number);
    }

    /** @param derbyshire how many there would be in a force of 3,500 */
    double scaled(double derbyshire) {
        return derbyshire * people / DERBYSHIRE;
    }

    /** The last half hour of a day is quiet, so that what happens is also recorded on the day. */
    Instant during(int day, Draw draw) {
        return from.plus(Duration.ofDays(day)).plusSeconds(draw.below(84_600));
    }

    /** Some time that leaves room for what follows: fourteen hours, or forty where the days allow it. */
    Instant early(Draw draw) {
        long room = Duration.ofDays(days).minusHours(days > 3 ? 40 : 14).toSeconds();
        return from.plusSeconds((long) (room / 1_000.0 * draw.below(1_000)) + draw.below(60));
    }

    void registers() {
        var registers = new Registers(ledger, numbers, from);
        workforce.all().forEach(officer -> registers.staff(officer, population));
        List<Officer> declarers = new ArrayList<>(workforce.single());
        draw("declarers", 0).shuffle(declarers);
        int wanted = Math.max(4, (int) Math.round(people * DECLARED));
        for (int i = 0; i < Math.min(wanted, declarers.size()); i++) {
            declared.add(registers.association(i, declarers.get(i), population.associate(i), draw("association", i)));
        }
        subjects.addAll(new CaseFile(this).open());
        meetings = new Meetings(this);
    }

    /** Known once the registers are written. */
    Meetings meetings() {
        if (meetings == null) {
            throw new IllegalStateException("registers must be written first");
        }
        return meetings;
    }
}
