package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.schema.AddressKind;
import plumbline.schema.CaseSeverity;
import plumbline.schema.Mention;
import plumbline.schema.OpenSubject;
import plumbline.schema.Role;
import plumbline.values.Kind;
import plumbline.values.RecordKey;

/** The subjects of the unit's open cases: half of them staff, half of the public and known to the police. */
final class CaseFile {
    private static final double SUBJECTS = 30;
    private static final List<String> STRANDS = List.of(
            "DISCLOSURE_OF_INFORMATION",
            "CONTROLLED_DRUG_USE_AND_SUPPLY",
            "SEXUAL_MISCONDUCT",
            "THEFT_AND_FRAUD",
            "INAPPROPRIATE_ASSOCIATION");

    private final World world;

    CaseFile(World world) {
        this.world = world;
    }

    /** @param officer null for a member of the public */
    record Subject(Citizen person, @Nullable Officer officer, String recordId) {
        RecordKey key() {
            return new RecordKey(Kind.OPEN_SUBJECT, recordId);
        }
    }

    List<Subject> open() {
        List<Subject> subjects = new ArrayList<>();
        List<Officer> officers = new ArrayList<>(world.workforce.single());
        world.draw("suspected officers", 0).shuffle(officers);
        int wanted = Math.max(4, (int) Math.round(world.scaled(SUBJECTS)));
        for (int i = 0; i < wanted; i++) {
            Draw draw = world.draw("case", i);
            subjects.add(i % 2 == 0 ? subject(i, officers.get(i), draw) : subject(i, null, draw));
        }
        return subjects;
    }

    private Subject subject(int number, @Nullable Officer officer, Draw draw) {
        Citizen person = officer == null ? world.population.offender(draw) : officer.person();
        String id = String.format(Locale.ROOT, "%s-ccu-%04d", Registers.FORCE, number + 1);
        Instant opened = world.from.minus(Duration.ofDays(draw.between(5, 400)));
        Mention.Builder subject = Registers.whole("s", Role.SUBJECT_OF_REPORT, person)
                .setPncId(person.pncId())
                .setAddresses(List.of(person.home().as(AddressKind.HOME)))
                .setVehicles(List.of(Registers.car(person)));
        if (officer != null) {
            subject.setStaffId(officer.staffId()).setCollar(officer.collar());
        }
        world.ledger.add(
                Kind.OPEN_SUBJECT,
                id,
                opened,
                OpenSubject.newBuilder()
                        .setHead(Registers.head(id, 1, opened, opened, "ccu"))
                        .setCaseRef(String.format(Locale.ROOT, "OP-%04d", number + 1))
                        .setSioStaffId(sio())
                        .setStrand(draw.of(STRANDS))
                        .setSeverity(draw.in(0.5) ? CaseSeverity.MEDIUM : CaseSeverity.HIGH)
                        .setOpenedAt(opened)
                        .setSubject(subject.build())
                        .build());
        return new Subject(person, officer, id);
    }

    /** Works in an office and goes out to nobody. */
    private String sio() {
        return world.workforce.single().stream()
                .filter(officer -> officer.ordinal() % 30 == 29)
                .findFirst()
                .map(Officer::staffId)
                .orElse("D999999");
    }
}
