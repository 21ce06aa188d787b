package plumbline.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.weighing.EvidenceKind.OFFICIAL_ROLE;
import static plumbline.weighing.EvidenceKind.REFERENCE;
import static plumbline.weighing.EvidenceKind.SAME_PERSON;
import static plumbline.weighing.EvidenceKind.SHARED_THING;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.identifiers.PostalAddress;
import plumbline.identifiers.PostalAddress.Usage;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Validity;

/** Golden evidence: whole weights, read as a detective would. A change here is a change of model version. */
class WeigherTest {
    private final Weigher weigher = new Weigher(EvidenceTable.load(EvidenceTable.CURRENT));

    @Test
    void staffInCustodyUnderAShortFormWithSwappedDate() {
        assertEvidence(
                detainee().named("dave smith").born("1984-12-03").lives("12", "DE1 3AB"),
                staff().named("david smith").born("1984-03-12").lives("12", "DE1 3AB"),
                "SHARED_THING 18.8",
                "  ADDRESS DE1 DE1 EXACT +18.8 same home (DE1)",
                "SAME_PERSON 30.2",
                "  NAME D.S. D.S. CLOSE +7.7 same surname, short form of the same forename",
                "  DATE_OF_BIRTH born 1984 born 1984 CLOSE +7.0 day and month of birth swapped",
                "  ADDRESS DE1 DE1 EXACT +15.5 same home (DE1)");
    }

    @Test
    void aCommonNameBringsFewerBitsThanARareOne() {
        assertEvidence(
                detainee().named("david smith").born("1984-03-12"),
                staff().named("david smith").born("1984-03-12"),
                "SAME_PERSON 24.8",
                "  NAME D.S. D.S. EXACT +10.9 same name",
                "  DATE_OF_BIRTH born 1984 born 1984 EXACT +13.9 same date of birth");
        assertEvidence(
                detainee().named("sharon dyer").born("1984-03-12"),
                staff().named("sharon dyer").born("1984-03-12"),
                "SAME_PERSON 35.0",
                "  NAME S.D. S.D. EXACT +21.1 same name",
                "  DATE_OF_BIRTH born 1984 born 1984 EXACT +13.9 same date of birth");
    }

    @Test
    void aPlaceOfBirthBesideTheSamePostcodeSaysLess() {
        assertEvidence(
                detainee()
                        .named("sharon dyer")
                        .born("1984")
                        .bornIn("wirksworth")
                        .lives(null, "DE1 3AB"),
                staff().named("sharon dyer")
                        .born("1984-03-12")
                        .bornIn("wirksworth")
                        .lives("12", "DE1 3AB"),
                "SAME_PERSON 34.1",
                "  NAME S.D. S.D. EXACT +21.1 same name",
                "  DATE_OF_BIRTH born 1984 born 1984 PARTIAL +4.6 same year of birth, the rest not known or a 1 January default",
                "  ADDRESS DE1 DE1 PARTIAL +5.9 same postcode (DE1), a house not known",
                "  BIRTH_PLACE w*** w*** EXACT +2.4 same place of birth, as the home");
        assertEvidence(
                detainee().named("sharon dyer").born("1984").bornIn("derby"),
                staff().named("sharon dyer").born("1984-03-12").bornIn("derby"),
                "SAME_PERSON 28.8",
                "  NAME S.D. S.D. EXACT +21.1 same name",
                "  DATE_OF_BIRTH born 1984 born 1984 PARTIAL +4.6 same year of birth, the rest not known or a 1 January default",
                "  BIRTH_PLACE d*** d*** EXACT +3.0 same town of birth");
    }

    @Test
    void aTwinAtHomeIsNobodyElse() {
        assertEvidence(
                detainee().named("sharon dyer").born("1984-03-12").lives("12", "DE1 3AB"),
                staff().named("kelly dyer").born("1984-03-12").lives("12", "DE1 3AB"),
                "SHARED_THING 18.8",
                "  ADDRESS DE1 DE1 EXACT +18.8 same home (DE1)");
    }

    @Test
    void aHouseholdPhoneDoesNotMakeHusbandAndWifeOnePerson() {
        assertEvidence(
                detainee().named("kelly dyer").pnc("2014/0001234D").phone("+447700900123"),
                staff().named("mark dyer").born("1980-02-03").phone("+447700900123", Someone.PAST),
                "SHARED_THING 15.6",
                "  PHONE mobile ending 123 mobile ending 123 EXACT past +15.6 same mobile ending 123");
    }

    @Test
    void aStrongIdentifierSettlesAnAlias() {
        assertEvidence(
                detainee()
                        .named("kelly dyer")
                        .pnc("2014/0001234D")
                        .cro("123456/14G")
                        .born("1984-03-12"),
                staff().named("mark brown").pnc("2014/0001234D").cro("123456/14G"),
                "SAME_PERSON 22.0",
                "  NAME K.D. M.B. DIFFERENT -7.9 different name",
                "  DATE_OF_BIRTH born 1984 - UNKNOWN 0.0 not known",
                "  PNC_ID ***34D ***34D EXACT +21.6 same PNC id",
                "  CRO ***14G ***14G EXACT +8.3 same CRO number, as the PNC id");
    }

    @Test
    void aColleagueNamedByShortFormAndShift() {
        assertEvidence(
                Someone.as(Role.SUBJECT_OF_REPORT).named("dave -").unit("derby response", "b"),
                staff().named("david smith").unit("derby response", "b").born("1984-03-12"),
                "SAME_PERSON 11.5",
                "  NAME D.?. D.S. PARTIAL +3.5 short form of the same forename, no surname to compare",
                "  DATE_OF_BIRTH - born 1984 UNKNOWN 0.0 not known",
                "  UNIT derby response, b derby response, b EXACT +8.0 same unit and shift (derby response, b)");
    }

    @Test
    void aNameAloneOrWithWhatATownSharesIsNothing() {
        assertEvidence(
                detainee()
                        .named("sharon dyer")
                        .bornIn("derby")
                        .working("driver")
                        .lives("3", "DE1 1AA"),
                staff().named("sharon dyer").bornIn("derby").working("driver").lives("4", "DE1 2BB"));
    }

    @Test
    void officersAreWeighedByNumberAloneAndOnlyAsOfficers() {
        Validity now = new Validity(Someone.EVENT.minusSeconds(60), null);
        assertEvidence(
                Someone.as(Role.ARRESTING_OFFICER).named("david smith").collar("derbyshire/1234", Validity.ALWAYS),
                staff().named("david smith").staff("S1").collar("derbyshire/1234", now),
                "OFFICIAL_ROLE 21.1",
                "  COLLAR derbyshire/1234 derbyshire/1234 EXACT +21.1 same collar number and force");
        assertEvidence(
                Someone.as(Role.ARRESTING_OFFICER).collar("derbyshire/1234", Validity.ALWAYS),
                staff().staff("S1").collar("derbyshire/1234", Someone.PAST));
    }

    @Test
    void aDeclarerIsNeverComparedAsAPersonAndAVehicleNeedsNoName() {
        assertEvidence(
                Someone.as(Role.RECORD).drives("AO12CDE"),
                Someone.as(Role.DECLARER).named("sharon dyer").drives("A012CDE"),
                "SHARED_THING 14.9",
                "  VRM A0** *** A0** *** CLOSE +14.9 vehicle A0** *** but for look-alike characters");
        assertEvidence(detainee().staff("S1"), Someone.as(Role.DECLARER).staff("S1"));
    }

    @Test
    void aFlatWithoutItsNumberIsNobodysHome() {
        PostalAddress block = new PostalAddress("1", "12", "DE1 3AB", true, Usage.HOME, Validity.ALWAYS);
        assertEvidence(detainee().at(block), staff().at(block));
    }

    @Test
    void aFirmIsKnownByItsNumberOrByADistinctiveName() {
        assertEvidence(
                firm("99001234", "quillmarsh recovery"),
                firm("99001234", "tern holdings"),
                "SHARED_THING 22.2",
                "  COMPANY ***234 ***234 EXACT +22.2 same company number ***234");
        assertEvidence(
                firm(null, "quillmarsh recovery"),
                firm("99001234", "quillmarsh recovery"),
                "SHARED_THING 18.6",
                "  COMPANY q*** q*** EXACT +18.6 same company name q***");
        assertEvidence(
                firm(null, "tern holdings", "quillmarsh recovery"),
                firm("99001234", "quillmarsh recovery"),
                "SHARED_THING 17.0",
                "  COMPANY q*** q*** EXACT +17.0 same trading or former name q***");
    }

    @Test
    void aNameThatManyFirmsHaveOrAnotherNumberIsNotEnough() {
        assertEvidence(
                firm(null, "derby building services"),
                firm(null, "derby building services"),
                "SHARED_THING 11.0",
                "  COMPANY d*** d*** PARTIAL +11.0 same company name d***, which many could have");
        assertEvidence(
                firm("99001234", "quillmarsh recovery"),
                firm("99001235", "quillmarsh recovery"),
                "SHARED_THING 13.0",
                "  COMPANY ***234 ***235 DIFFERENT -5.6 different company number",
                "  COMPANY q*** q*** EXACT +18.6 same company name q***");
        assertEvidence(firm("99001234", "quillmarsh recovery"), firm("99001235", "tern holdings"));
    }

    private static Someone firm(@Nullable String companyNo, String... names) {
        return Someone.as(Role.ORGANISATION).firm(companyNo, names);
    }

    @Test
    void oneRecordQuotesTheOther() {
        Weight weight = weigher.weigh(
                Someone.record(Kind.CRIME_RECORD, List.of("20240510-0042", "20240510-0041")),
                Someone.record(Kind.INCIDENT_LOG, List.of("20240510-0041", "20240510-0042")));
        assertThat(read(weight))
                .containsExactly(
                        "REFERENCE 19.9",
                        "  LOG_REF ***041 ***041 EXACT +19.9 both bear or quote the incident log ***041");
    }

    @Test
    void recommendedThresholds() {
        int medium = 20_000;
        assertThat(person("david smith", "1984-03-12", "david smith", "1984-03-12"))
                .isGreaterThan(medium + 4_000);
        assertThat(person("sharon meyer", "1984-03-12", "sharon maier", "1984-03-12"))
                .isLessThan(medium);
        int phoneticAndPostcode = best(
                detainee().named("sharon meyer").born("1984-03-12").lives("1", "DE1 3AB"),
                staff().named("sharon maier").born("1984-03-12").lives("2", "DE1 3AB"));
        assertThat(phoneticAndPostcode).isGreaterThan(medium);
    }

    private int person(String leftName, String leftDob, String rightName, String rightDob) {
        return best(
                detainee().named(leftName).born(leftDob),
                staff().named(rightName).born(rightDob));
    }

    private int best(Someone left, Someone right) {
        return weigh(left, right).of(SAME_PERSON).findFirst().orElseThrow().millibits();
    }

    private static Someone detainee() {
        return Someone.as(Role.DETAINEE);
    }

    private static Someone staff() {
        return Someone.as(Role.STAFF_MEMBER);
    }

    private Weight weigh(Someone left, Someone right) {
        return weigher.weigh(
                Someone.record(Kind.CUSTODY_ARRIVAL, left.mention()), Someone.record(Kind.STAFF, right.mention()));
    }

    /** Pairs in the order of kinds given here, not of bits: the order by bits is the weight's own test. */
    private void assertEvidence(Someone left, Someone right, String... lines) {
        assertThat(read(weigh(left, right))).containsExactly(lines);
    }

    private static List<String> read(Weight weight) {
        return Stream.of(SHARED_THING, SAME_PERSON, OFFICIAL_ROLE, REFERENCE)
                .flatMap(weight::of)
                .flatMap(pair -> Stream.concat(
                        Stream.of(pair.kind() + " " + bits(pair.millibits(), "")),
                        pair.lines().stream().map(WeigherTest::read)))
                .toList();
    }

    private static String read(Line line) {
        return String.format(
                Locale.ROOT,
                "  %s %s %s %s%s %s %s",
                line.identifier(),
                line.left() == null ? "-" : line.left(),
                line.right() == null ? "-" : line.right(),
                line.level(),
                line.current() ? "" : " past",
                bits(line.millibits(), "+"),
                line.how());
    }

    private static String bits(int millibits, String plus) {
        return (millibits > 0 ? plus : "") + String.format(Locale.ROOT, "%.1f", millibits / 1000.0);
    }
}
