package plumbline.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.identifiers.Dated;
import plumbline.identifiers.PartialDate;
import plumbline.identifiers.PostalAddress;
import plumbline.values.Grading;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Role;
import plumbline.values.Severity;
import plumbline.values.Strand;
import plumbline.values.Validity;

/** A good record of each kind, and everything that is read from it. */
class ReadingTest {
    private static final FeedCatalogue FEEDS = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);
    private static final String LOG = "derbyshire/0412010326";

    @BeforeAll
    static void trust() {
        TrustedSchemas.trust();
    }

    @Test
    void readsAnIncidentLog() {
        assertThat(read(Kind.INCIDENT_LOG))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.INCIDENT_LOG, "derbyshire-storm-0412"),
                        2,
                        at("2026-03-01T22:10:00Z"),
                        at("2026-03-01T23:40:00Z"),
                        "derbyshire",
                        List.of(
                                Somebody.as("m1", Role.SUSPECT)
                                        .named("sam", "hale")
                                        .born(1985, 4, 12)
                                        .mention(),
                                Somebody.as("m2", Role.ATTENDING_OFFICER)
                                        .collar("derbyshire/2210", Validity.ALWAYS)
                                        .onDuty()
                                        .mention(),
                                Somebody.as("record", Role.RECORD)
                                        .at("7", "DE1 3AB", PostalAddress.Usage.LOCATION)
                                        .phone("+447700900111", Validity.ALWAYS)
                                        .vehicle("AB12CDE", Validity.ALWAYS)
                                        .mention()),
                        List.of(LOG),
                        new IncidentLogs.Details(
                                LOG,
                                at("2026-03-01T22:10:00Z"),
                                at("2026-03-01T23:39:00Z"),
                                "IMMEDIATE",
                                "DOMESTIC",
                                List.of("D1"),
                                "26/1001",
                                false)));
    }

    @Test
    void readsACustodyArrival() {
        assertThat(read(Kind.CUSTODY_ARRIVAL))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.CUSTODY_ARRIVAL, "derbyshire-niche-77"),
                        1,
                        at("2026-03-02T01:05:00Z"),
                        at("2026-03-02T01:50:00Z"),
                        "derbyshire",
                        List.of(Somebody.as("detainee", Role.DETAINEE)
                                .named("sam", "hale")
                                .alias("sammy", "hale")
                                .born(1985, 4, 12)
                                .pncId("2014/0001234D")
                                .cro("123456/14G")
                                .occupation("Roofer")
                                .at("7", "DE1 3AB", PostalAddress.Usage.HOME)
                                .phone("+447700900123", new Validity(at("2025-01-01T00:00:00Z"), null))
                                .email("sam@example.org")
                                .mention()),
                        List.of(LOG),
                        new CustodyArrivals.Details(
                                "77/26",
                                "derby",
                                at("2026-03-02T01:05:00Z"),
                                at("2026-03-02T01:40:00Z"),
                                false,
                                List.of("AFFRAY"),
                                List.of(new CustodyArrivals.ConflictApproval("S100", at("2026-03-02T01:45:00Z"))))));
    }

    @Test
    void readsAReportWithoutItsAllegationAndWithoutMeetingOnTheReportersOwnReference() {
        assertThat(read(Kind.CONFIDENTIAL_REPORT))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.CONFIDENTIAL_REPORT, "derbyshire-badapple-9"),
                        1,
                        at("2026-03-02T09:00:00Z"),
                        at("2026-03-02T09:00:00Z"),
                        "derbyshire",
                        List.of(
                                Somebody.as("subject", Role.SUBJECT_OF_REPORT)
                                        .named("dave", "hale")
                                        .unit("response", Validity.ALWAYS)
                                        .shift("b", Validity.ALWAYS)
                                        .mention(),
                                Somebody.as("record", Role.RECORD)
                                        .at("9", "DE1 3AB", PostalAddress.Usage.LOCATION)
                                        .mention()),
                        List.of(LOG),
                        new ConfidentialReports.Details(
                                ConfidentialReports.Mode.ANONYMOUS,
                                DangerFlag.POSSIBLE,
                                false,
                                List.of(Strand.SEXUAL_MISCONDUCT, Strand.DISCLOSURE_OF_INFORMATION),
                                List.of("derbyshire/0009020326"),
                                new Provenance(
                                        null,
                                        List.of(),
                                        "3c78fcf9f0551975fea450d8affa51ffb00ea8d0039c50250da703ea0cb4683c"))));
    }

    @Test
    void readsACrimeRecord() {
        assertThat(read(Kind.CRIME_RECORD))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.CRIME_RECORD, "derbyshire-crime-1001"),
                        1,
                        at("2026-03-01T22:10:00Z"),
                        at("2026-03-02T08:00:00Z"),
                        "derbyshire",
                        List.of(),
                        List.of(LOG),
                        new CrimeRecords.Details("26/1001", LOG, "VIOLENCE", false)));
    }

    @Test
    void readsAMemberOfStaffAndTheirHousehold() {
        Validity now = new Validity(at("2023-01-01T00:00:00Z"), null);
        Validity before = new Validity(at("2020-01-06T00:00:00Z"), at("2023-01-01T00:00:00Z"));
        List<Dated> collars = List.of(new Dated("derbyshire/2210", now), new Dated("derbyshire/1755", before));

        assertThat(read(Kind.STAFF))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.STAFF, "derbyshire-hr-S100"),
                        3,
                        at("2020-01-06T00:00:00Z"),
                        at("2026-02-01T00:00:00Z"),
                        "derbyshire",
                        List.of(
                                Somebody.as("self", Role.STAFF_MEMBER)
                                        .named("david", "hale")
                                        .born(1990, 7, 1)
                                        .staffId("S100")
                                        .collar("derbyshire/2210", now)
                                        .collar("derbyshire/1755", before)
                                        .unit("response", now)
                                        .shift("b", now)
                                        .mention(),
                                Somebody.as("household-1", Role.HOUSEHOLD_MEMBER)
                                        .named("sam", "hale")
                                        .born(1985, null, null)
                                        .mention()),
                        List.of(),
                        new StaffRegister.Details(
                                "S100",
                                StaffRegister.Type.OFFICER,
                                "PC",
                                new StaffRegister.Display("PC", "2210", "Response"),
                                collars,
                                List.of(new StaffRegister.Posting("response", "b", "derby", now.from(), null)),
                                "H7",
                                at("2020-01-06T00:00:00Z"),
                                null,
                                "derbyshire",
                                "emsou",
                                Post.ORDINARY,
                                "HIGH")));
    }

    @Test
    void readsAnAssociationThatEndedBeforeItWasDeclared() {
        assertThat(read(Kind.ASSOCIATION))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.ASSOCIATION, "derbyshire-assoc-5"),
                        1,
                        at("2025-06-01T00:00:00Z"),
                        at("2025-06-02T00:00:00Z"),
                        "derbyshire",
                        List.of(
                                Somebody.as("declarer", Role.DECLARER)
                                        .staffId("S100")
                                        .collar("derbyshire/2210", Validity.ALWAYS)
                                        .mention(),
                                Somebody.as("associate", Role.ASSOCIATE)
                                        .named("ray", "hale")
                                        .vehicle("AB12CDE", new Validity(null, at("2025-12-01T00:00:00Z")))
                                        .mention(),
                                Somebody.as("place-CM1", Role.RECORD)
                                        .at(
                                                "12",
                                                "DE5 3AA",
                                                new Validity(at("2025-06-01T00:00:00Z"), at("2026-06-01T00:00:00Z")))
                                        .mention()),
                        List.of(),
                        new AssociationRegister.Details(
                                "S100",
                                "derbyshire/2210",
                                "derby",
                                "derbyshire",
                                null,
                                Post.ORDINARY,
                                "H7",
                                "BROTHER",
                                "MANAGE",
                                AssociationRegister.Status.APPROVED,
                                at("2025-06-01T00:00:00Z"),
                                at("2025-05-01T00:00:00Z"),
                                List.of(),
                                List.of("derbyshire/0412010326"),
                                List.of(new AssociationRegister.Measure(
                                        "CM1",
                                        AssociationRegister.Control.KEEP_AWAY,
                                        at("2025-06-01T00:00:00Z"),
                                        at("2026-06-01T00:00:00Z"))))));
    }

    @Test
    void readsAMissingPersonWithBothPlaces() {
        assertThat(read(Kind.MISSING_PERSON))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.MISSING_PERSON, "derbyshire-compact-14"),
                        2,
                        at("2026-03-01T21:00:00Z"),
                        at("2026-03-02T06:30:00Z"),
                        "derbyshire",
                        List.of(
                                Somebody.as("missing", Role.MISSING)
                                        .named("robin", "hale")
                                        .born(2008, 3, 2)
                                        .mention(),
                                Somebody.as("finder", Role.ATTENDING_OFFICER)
                                        .collar("derbyshire/2210", Validity.ALWAYS)
                                        .onDuty()
                                        .mention(),
                                Somebody.as("record", Role.RECORD)
                                        .phone("+447700900112", Validity.ALWAYS)
                                        .vehicle("AB12CDF", Validity.ALWAYS)
                                        .mention(),
                                Somebody.as("last-seen", Role.RECORD)
                                        .at("1", "DE1 3AC", PostalAddress.Usage.LOCATION)
                                        .mention(),
                                Somebody.as("found", Role.RECORD)
                                        .at("9", "DE1 3AB", PostalAddress.Usage.LOCATION)
                                        .mention()),
                        List.of(LOG),
                        new MissingPersons.Details(
                                "M14/26",
                                at("2026-03-01T21:00:00Z"),
                                MissingPersons.Risk.NO_APPARENT_RISK,
                                true,
                                true,
                                3,
                                at("2026-03-01T17:00:00Z"),
                                at("2026-03-02T06:10:00Z"),
                                "finder")));
    }

    @Test
    void somebodyReportedOnTheirEighteenthBirthdayIsNoChild() {
        String grown = GoodRecords.json(Kind.MISSING_PERSON).replace("2008-03-02", "2008-03-01");

        assertThat(observation(Kind.MISSING_PERSON, grown, FEEDS).details())
                .isInstanceOfSatisfying(
                        MissingPersons.Details.class,
                        details -> assertThat(details.child()).isFalse());
    }

    @Test
    void readsIntelligenceWithItsLettersAndItsAuthorAsAnOfficial() {
        assertThat(read(Kind.INTELLIGENCE_REPORT))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.INTELLIGENCE_REPORT, "derbyshire-niche-I201"),
                        1,
                        at("2026-03-01T00:00:00Z"),
                        at("2026-03-02T10:00:00Z"),
                        "derbyshire",
                        List.of(
                                Somebody.as("subject", Role.SUBJECT_OF_REPORT)
                                        .named("sam", "hale")
                                        .born(1985, 4, 12)
                                        .mention(),
                                Somebody.as("author", Role.ATTENDING_OFFICER)
                                        .staffId("S100")
                                        .mention(),
                                Somebody.as("record", Role.RECORD)
                                        .vehicle("AB12CDF", Validity.ALWAYS)
                                        .mention()),
                        List.of(LOG),
                        new IntelligenceReports.Details(
                                "derbyshire/I20126",
                                "PRISON_SERVICE",
                                new Grading(Grading.Scheme.THREE_BY_FIVE_BY_TWO, "2", "C", "C"),
                                true,
                                List.of(Strand.DISCLOSURE_OF_INFORMATION, Strand.OTHER),
                                Provenance.UNKNOWN)));
    }

    @Test
    void readsAnInternalReport() {
        assertThat(read(Kind.INTERNAL_REPORT))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.INTERNAL_REPORT, "derbyshire-psd-31"),
                        1,
                        at("2026-03-02T14:00:00Z"),
                        at("2026-03-02T14:10:00Z"),
                        "derbyshire",
                        List.of(
                                Somebody.as("subject", Role.SUBJECT_OF_REPORT)
                                        .collar("derbyshire/2210", Validity.ALWAYS)
                                        .mention(),
                                Somebody.as("record", Role.RECORD)
                                        .phone("+447700900113", Validity.ALWAYS)
                                        .mention()),
                        List.of(LOG),
                        new InternalReports.Details(
                                InternalReports.Channel.GRIEVANCE,
                                DangerFlag.NO,
                                false,
                                List.of(Strand.SEXUAL_MISCONDUCT),
                                List.of("derbyshire/0009020326"),
                                new Provenance("V-31", List.of("derbyshire-badapple-9"), "ab12"))));
    }

    @Test
    void readsALookUpWhateverRoleItsSourceGivesThePersonViewed() {
        assertThat(read(Kind.SYSTEM_AUDIT))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.SYSTEM_AUDIT, "derbyshire-audit-47"),
                        1,
                        at("2026-03-02T22:14:00Z"),
                        at("2026-03-02T22:14:05Z"),
                        "derbyshire",
                        List.of(
                                Somebody.as("user", Role.SYSTEM_USER)
                                        .staffId("S100")
                                        .collar("derbyshire/2210", Validity.ALWAYS)
                                        .mention(),
                                Somebody.as("viewed", Role.LOOKED_UP)
                                        .named("sam", "hale")
                                        .born(1985, 4, 12)
                                        .mention(),
                                Somebody.as("record", Role.RECORD)
                                        .vehicle("AB12CDF", Validity.ALWAYS)
                                        .mention()),
                        List.of(),
                        new SystemAudits.Details("niche", "CRIME ENQUIRY", false, true)));
    }

    @Test
    void readsAContactWithTheMedia() {
        assertThat(read(Kind.COMMS_METADATA))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.COMMS_METADATA, "derbyshire-comms-31"),
                        1,
                        at("2026-03-02T19:20:00Z"),
                        at("2026-03-02T20:00:00Z"),
                        "derbyshire",
                        List.of(
                                Somebody.as("user", Role.SYSTEM_USER)
                                        .staffId("S100")
                                        .collar("derbyshire/2210", Validity.ALWAYS)
                                        .mention(),
                                Somebody.as("record", Role.RECORD)
                                        .phone("+441632960412", Validity.ALWAYS)
                                        .mention()),
                        List.of(),
                        new MediaContacts.Details("S100", false, true)));
    }

    @Test
    void readsADeclaredContactInTheMedia() {
        assertThat(read(Kind.MEDIA_RELATIONSHIP))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.MEDIA_RELATIONSHIP, "derbyshire-media-7"),
                        1,
                        at("2025-09-02T09:00:00Z"),
                        at("2025-09-02T09:30:00Z"),
                        "derbyshire",
                        List.of(
                                Somebody.as("declarer", Role.DECLARER)
                                        .staffId("S100")
                                        .mention(),
                                Somebody.as("journalist", Role.MENTIONED)
                                        .named("jo", "inkwell")
                                        .phone("+441632960412", Validity.ALWAYS)
                                        .mention()),
                        List.of(),
                        new MediaRegister.Details(
                                "S100",
                                MediaRegister.Status.DECLARED,
                                at("2025-09-02T09:00:00Z"),
                                at("2026-09-02T09:00:00Z"))));
    }

    @Test
    void readsAReleaseAndEachSpeakerOnce() {
        assertThat(read(Kind.PRESS_RELEASE))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.PRESS_RELEASE, "derbyshire-press-19"),
                        1,
                        at("2026-03-02T12:00:00Z"),
                        at("2026-03-02T12:05:00Z"),
                        "derbyshire",
                        List.of(
                                Somebody.as("speaker-0", Role.STAFF_MEMBER)
                                        .staffId("S100")
                                        .mention(),
                                Somebody.as("speaker-1", Role.STAFF_MEMBER)
                                        .staffId("S101")
                                        .mention()),
                        List.of(),
                        new PressReleases.Details(at("2026-03-02T12:00:00Z"), true, List.of("S100", "S101"))));
    }

    @ParameterizedTest
    @CsvSource({
        "Chief Inspector, true",
        "T/DCI, true",
        "Detective Chief Superintendent, true",
        "Acting Supt, true",
        "ACC, true",
        "Inspector, false",
        "Det Insp, false",
        "PC, false",
        "Chief Clerk, false"
    })
    void chiefInspectorsAndAboveAuthorise(String rank, boolean senior) {
        assertThat(PressReleases.isSenior(rank)).isEqualTo(senior);
    }

    @Test
    void readsAContractWithItsSuppliersDirectorsAndOfficers() {
        assertThat(read(Kind.CONTRACT_AWARD))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.CONTRACT_AWARD, "derbyshire-buy-3"),
                        3,
                        at("2026-03-02T10:00:00Z"),
                        at("2026-03-02T10:05:00Z"),
                        "emsou",
                        List.of(
                                Somebody.as("supplier-1", Role.ORGANISATION)
                                        .called("quillmarsh recovery", true)
                                        .called("qvr", false)
                                        .number("09900123")
                                        .mention(),
                                Somebody.as("d1", Role.DIRECTOR)
                                        .named("sam", "hale")
                                        .born(1985, 4, 12)
                                        .mention(),
                                Somebody.as("supplier-2", Role.ORGANISATION)
                                        .called("tern", false)
                                        .at("7", "DE1 3AB", PostalAddress.Usage.LOCATION)
                                        .phone("+447700900111", Validity.ALWAYS)
                                        .email("a@example.org")
                                        .vehicle("AB12CDE", Validity.ALWAYS)
                                        .mention(),
                                Somebody.as("officer-1", Role.CONTRACT_OFFICER)
                                        .staffId("S100")
                                        .mention(),
                                Somebody.as("officer-2", Role.CONTRACT_OFFICER)
                                        .collar("derbyshire/2210", Validity.ALWAYS)
                                        .mention()),
                        List.of(),
                        new ContractAwards.Details(
                                ContractAwards.Stage.AWARDED,
                                List.of("derbyshire"),
                                at("2026-01-05T09:00:00Z"),
                                at("2026-02-02T12:00:00Z"),
                                at("2026-03-02T10:00:00Z"),
                                at("2029-03-31T23:00:00Z"),
                                List.of("supplier-1"),
                                List.of(
                                        new ContractAwards.Officer("officer-1", ContractAwards.Part.EVALUATION),
                                        new ContractAwards.Officer("officer-2", ContractAwards.Part.AWARD)))));
    }

    @Test
    void readsAGiftThatWasDeclined() {
        assertThat(read(Kind.GIFT_HOSPITALITY))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.GIFT_HOSPITALITY, "derbyshire-psd-GH12"),
                        2,
                        at("2026-01-17T12:00:00Z"),
                        at("2026-01-20T09:10:00Z"),
                        "derbyshire",
                        List.of(
                                Somebody.as("staff", Role.DECLARER)
                                        .staffId("S100")
                                        .collar("derbyshire/2210", Validity.ALWAYS)
                                        .mention(),
                                Somebody.as("donor", Role.ORGANISATION)
                                        .called("quillmarsh recovery", true)
                                        .called("qvr", false)
                                        .mention(),
                                Somebody.as("giver", Role.MENTIONED)
                                        .named("sam", "hale")
                                        .mention(),
                                Somebody.as("venue", Role.ORGANISATION)
                                        .number("SC001234")
                                        .mention()),
                        List.of(),
                        new GiftRegister.Details(
                                "S100",
                                "derbyshire/2210",
                                "derbyshire",
                                "emsou",
                                Post.HEAD_OF_PSD,
                                GiftRegister.Direction.OFFERED,
                                GiftRegister.Decision.DECLINED,
                                18_000,
                                false,
                                at("2026-01-17T12:00:00Z"),
                                "S200",
                                at("2026-01-18T08:00:00Z"),
                                "S300",
                                at("2026-01-20T09:00:00Z"))));
    }

    @Test
    void readsARefusedInterestWhateverTheAppealIsDoing() {
        assertThat(read(Kind.BUSINESS_INTEREST))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.BUSINESS_INTEREST, "derbyshire-psd-BI31"),
                        3,
                        at("2025-11-04T09:00:00Z"),
                        at("2026-01-20T09:10:00Z"),
                        "derbyshire",
                        List.of(
                                Somebody.as("staff", Role.DECLARER)
                                        .staffId("S100")
                                        .mention(),
                                Somebody.as("business", Role.ORGANISATION)
                                        .called("quillmarsh recovery", true)
                                        .number("99001234")
                                        .mention(),
                                Somebody.as("self", Role.DIRECTOR)
                                        .named("david", "hale")
                                        .born(1990, 7, 1)
                                        .mention()),
                        List.of(),
                        new InterestRegister.Details(
                                "S100",
                                null,
                                "derbyshire",
                                "emsou",
                                Post.ORDINARY,
                                InterestRegister.Nature.DIRECTORSHIP,
                                true,
                                true,
                                at("2025-11-04T09:00:00Z"),
                                InterestRegister.Status.APPEALED,
                                InterestRegister.Status.REFUSED,
                                at("2025-12-02T14:00:00Z"),
                                null,
                                null)));
    }

    @Test
    void readsAnOpenSubject() {
        assertThat(read(Kind.OPEN_SUBJECT))
                .isEqualTo(new Observation(
                        new RecordKey(Kind.OPEN_SUBJECT, "derbyshire-ccu-3-1"),
                        1,
                        at("2026-01-20T09:00:00Z"),
                        at("2026-01-20T09:30:00Z"),
                        "derbyshire",
                        List.of(Somebody.as("subject", Role.OPEN_SUBJECT)
                                .named("david", "hale")
                                .born(1990, 7, 1)
                                .staffId("S100")
                                .mention()),
                        List.of(),
                        new OpenSubjectRegister.Details(
                                "OP3",
                                "S200",
                                "S100",
                                "derbyshire",
                                "emsou",
                                Post.HEAD_OF_CCU,
                                Strand.SEXUAL_MISCONDUCT,
                                Severity.HIGH,
                                at("2026-01-20T09:00:00Z"),
                                at("2026-02-20T09:00:00Z"),
                                List.of("derbyshire-niche-I150"))));
    }

    @Test
    void leavesOutABadCheckLetterBesideAnotherIdentifier() {
        String changed = GoodRecords.json(Kind.CUSTODY_ARRIVAL).replace("2014/0001234D", "2014/0001234X");

        Observation observation = observation(Kind.CUSTODY_ARRIVAL, changed, FEEDS);

        assertThat(observation.mentions().get(0).pncId()).isNull();
        assertThat(observation.mentions().get(0).cro()).isEqualTo("123456/14G");
    }

    @Test
    void takesHistoricalBirthYearsWhenSettingsAllow() {
        String changed = GoodRecords.json(Kind.CUSTODY_ARRIVAL).replace("1985-04-12", "0973-04-12");

        Observation observation = observation(Kind.CUSTODY_ARRIVAL, changed, new FeedCatalogue(500));

        assertThat(observation.mentions().get(0).dob()).isEqualTo(new PartialDate(973, 4, 12));
    }

    private static Observation read(Kind kind) {
        return observation(kind, GoodRecords.json(kind), FEEDS);
    }

    private static Observation observation(Kind kind, String json, FeedCatalogue feeds) {
        Intake verdict = feeds.read(kind, AvroJson.read(json, feeds.of(kind).recordType()));
        assertThat(verdict).isInstanceOf(Intake.Accepted.class);
        return ((Intake.Accepted) verdict).observation();
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}
