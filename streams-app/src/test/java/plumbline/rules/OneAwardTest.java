package plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.samples.Fixture;
import plumbline.samples.Fixtures;

/** Row A51 of the documents: an award that hits a gift and an interest is one item, since items go by subject and event. */
class OneAwardTest {
    @Test
    void aGiftAndAnInterestOfOneOfficerGoWithTheAward() {
        Fixture fixture = Fixtures.all(Instant.parse("2025-03-03T00:00:00Z")).stream()
                .filter(each -> each.name().startsWith("an officer's firm gives the officer hospitality"))
                .findFirst()
                .orElseThrow();
        List<Finding> findings = new Desk()
                .judge(fixture.records()).stream()
                        .filter(finding -> finding.left().key().recordId().equals(fixture.eventId()))
                        .toList();
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactlyInAnyOrder("R22", "R23");
        assertThat(findings)
                .extracting(Finding::subjectStaffIds)
                .containsOnly(findings.get(0).subjectStaffIds());
        assertThat(findings.get(0).subjectStaffIds()).hasSize(1);
    }
}
