package plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.samples.Fixture;
import plumbline.samples.Fixtures;
import plumbline.samples.SampleRecord;
import plumbline.schema.Association;
import plumbline.schema.Mention;
import plumbline.schema.OpenSubject;
import plumbline.schema.Staff;
import plumbline.schema.StaffPost;
import plumbline.values.Routing;
import plumbline.values.Routing.Decider;

/** Controls M1 and M2 and restricted handling: to whom a finding goes, whatever it says. */
class RoutingTest {
    private static final Instant START = Instant.parse("2025-03-03T00:00:00Z");

    private final Desk desk = new Desk();

    @Test
    void whoIsOursAloneHasOneOwner() {
        assertThat(staff("R01", b -> b).routing()).isEqualTo(new Routing(List.of("derbyshire"), Decider.UNIT, false));
    }

    @Test
    void whoIsSecondedMatchesAsBeforeAndHasTwoOwners() {
        Finding seconded = staff("R01", b -> b.setPostedTo("EMSOU"));

        assertThat(seconded.routing().owners()).containsExactly("derbyshire", "emsou");
        assertThat(seconded.severity()).isEqualTo(staff("R01", b -> b).severity());
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD_OF_PSD, Supt, DCC",
        "HEAD_OF_CCU, DCI, DCC",
        "CHIEF_OFFICER, Chief Constable, PCC",
        "ORDINARY, Deputy Chief Constable, PCC",
        "ORDINARY, T/ACC, PCC",
        "ORDINARY, Sgt, UNIT",
    })
    void whomTheUnitMustNotJudgeGoesAboveIt(StaffPost post, String rank, Decider decider) {
        Finding finding = staff("R01", b -> b.setPost(post).setRank(rank));

        assertThat(finding.routing().decider()).isEqualTo(decider);
        assertThat(finding.severity()).isEqualTo(staff("R01", b -> b).severity());
    }

    @Test
    void aDeclarationRoutesByWhatItsFormTells() {
        Finding finding = only(
                "R12",
                record -> record instanceof Association association
                        ? Association.newBuilder(association)
                                .setDeclarerPostedTo("emsou")
                                .setDeclarerPost(StaffPost.HEAD_OF_CCU)
                                .build()
                        : record);

        assertThat(finding.routing()).isEqualTo(new Routing(List.of("derbyshire", "emsou"), Decider.DCC, false));
    }

    @Test
    void theSubjectOfACaseRoutesByWhatTheCaseFileTells() {
        Finding finding = only(
                "R17",
                record -> record instanceof OpenSubject subject
                        ? OpenSubject.newBuilder(subject)
                                .setSubject(Mention.newBuilder(subject.getSubject())
                                        .setStaffId("S90001")
                                        .build())
                                .setSubjectPostedTo("emsou")
                                .setSubjectPost(StaffPost.HEAD_OF_PSD)
                                .build()
                        : record);

        assertThat(finding.subjectStaffIds()).containsExactly("S90001");
        assertThat(finding.routing()).isEqualTo(new Routing(List.of("derbyshire", "emsou"), Decider.DCC, false));
    }

    @Test
    void aRestrictedItemSaysThatItExistsAndNoMore() {
        Finding stub = Fixtures.all(START).stream()
                .filter(fixture -> fixture.name().contains("handling code 5"))
                .flatMap(fixture -> desk.judge(fixture.records()).stream())
                .findFirst()
                .orElseThrow();

        assertThat(stub.routing().restricted()).isTrue();
        assertThat(stub.explanation()).isEqualTo("Restricted item exists; ask originator.");
        assertThat(stub.evidence()).isEmpty();
        assertThat(stub.exclusionsTested()).isEmpty();
        assertThat(stub.notRuledOut()).isEmpty();
        assertThat(stub.strand()).isNull();
        assertThat(stub.label()).isNull();
        assertThat(stub.subjectStaffIds()).hasSize(1);
    }

    private Finding staff(String ruleId, UnaryOperator<Staff.Builder> change) {
        return only(
                ruleId,
                record -> record instanceof Staff staff
                        ? change.apply(Staff.newBuilder(staff)).build()
                        : record);
    }

    private Finding only(String ruleId, UnaryOperator<SpecificRecord> change) {
        Fixture fixture = Fixtures.all(START).stream()
                .filter(one -> one.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow();
        List<SampleRecord> records = fixture.records().stream()
                .map(old -> new SampleRecord(old.kind(), old.recordId(), old.knownAt(), change.apply(old.record())))
                .toList();
        return desk.judge(records).stream()
                .filter(finding -> finding.rule().id().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }
}
