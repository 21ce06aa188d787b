package plumbline.rules;

import static plumbline.rules.Cell.ANY_GAP;
import static plumbline.rules.RuleCard.Scope.GROUP;
import static plumbline.rules.RuleCard.Scope.PAIR;
import static plumbline.rules.RuleCard.Scope.RECORD;
import static plumbline.values.Kind.ASSOCIATION;
import static plumbline.values.Kind.BUSINESS_INTEREST;
import static plumbline.values.Kind.COMMS_METADATA;
import static plumbline.values.Kind.CONFIDENTIAL_REPORT;
import static plumbline.values.Kind.CONTRACT_AWARD;
import static plumbline.values.Kind.CRIME_RECORD;
import static plumbline.values.Kind.CUSTODY_ARRIVAL;
import static plumbline.values.Kind.GIFT_HOSPITALITY;
import static plumbline.values.Kind.INCIDENT_LOG;
import static plumbline.values.Kind.INTELLIGENCE_REPORT;
import static plumbline.values.Kind.INTERNAL_REPORT;
import static plumbline.values.Kind.MEDIA_RELATIONSHIP;
import static plumbline.values.Kind.MISSING_PERSON;
import static plumbline.values.Kind.OPEN_SUBJECT;
import static plumbline.values.Kind.PRESS_RELEASE;
import static plumbline.values.Kind.STAFF;
import static plumbline.values.Kind.SYSTEM_AUDIT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.identifiers.TokenFamily;
import plumbline.values.Kind;

/**
 * The rules in force. Read it as a table: what a rule is, how many records decide it, how much evidence it
 * needs, and which records it lets meet on what. What a rule is called, how grave it is and whose word it rests on is in
 * the rule file ({@link RuleFile}). To add a rule, add an entry here and there, one class, and its fixture.
 */
public final class Catalogue {
    /** Name and date of birth, with the slips from which either can be recovered. */
    private static final Families NAME_AND_BIRTH = families(TokenFamily.NAME_PAIR, TokenFamily.INITIAL_DOB);

    private static final Families STAFF_NUMBER = families(TokenFamily.STAFF_ID, TokenFamily.COLLAR);
    private static final Families CRO = families(TokenFamily.CRO);
    private static final Families EMAIL = families(TokenFamily.EMAIL);
    private static final Families NUMBER = families(TokenFamily.PNC_ID);
    private static final Families HOME = families(TokenFamily.ADDRESS);
    private static final Families NAME_AND_PLACE = families(TokenFamily.INITIAL_POSTCODE, TokenFamily.NAME_BIRTHPLACE);
    private static final Families PHONE = families(TokenFamily.PHONE);
    private static final Families VEHICLE = families(TokenFamily.VRM);
    private static final Families OFFICER = families(TokenFamily.OFFICIAL);
    private static final Families COMPANY = families(TokenFamily.COMPANY, TokenFamily.ORGANISATION);
    private static final Families LOG_REF = families(TokenFamily.LOG_REF);
    private static final Families COLLEAGUE =
            families(TokenFamily.STAFF_ID, TokenFamily.COLLAR, TokenFamily.SURNAME_UNIT, TokenFamily.FORENAME_UNIT);

    private final RuleSettings settings;

    private Catalogue(RuleSettings settings) {
        this.settings = settings;
    }

    /** The rules as they ship. */
    public static RuleBook standard() {
        return of(RuleFile.shipped());
    }

    /** The rules as a force has set them. */
    public static RuleBook of(RuleSettings settings) {
        return new Catalogue(settings).book();
    }

    private RuleBook book() {
        RuleCard reportSubject = card(
                "R13",
                GROUP,
                Thresholds.REPORT_SUBJECT,
                meet(CONFIDENTIAL_REPORT, STAFF, COLLEAGUE),
                meet(INTERNAL_REPORT, STAFF, COLLEAGUE));
        Anchoring anchoring = new RegisterLinks();
        return new RuleBook(
                List.of(
                        new StaffInCustody(card(
                                "R01",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                meet(CUSTODY_ARRIVAL, STAFF, NUMBER, NAME_AND_BIRTH, HOME, NAME_AND_PLACE))),
                        new PoliceNotOurs(card(
                                "R01b",
                                GROUP,
                                0,
                                meet(CUSTODY_ARRIVAL, STAFF, NUMBER, NAME_AND_BIRTH, HOME, NAME_AND_PLACE))),
                        new AssociateInCustody(card(
                                "R02",
                                GROUP,
                                Thresholds.SAME_PERSON,
                                meet(CUSTODY_ARRIVAL, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE))),
                        new UndeclaredLinkInCustody(card(
                                "R03",
                                GROUP,
                                Thresholds.SHARED_THING,
                                meet(CUSTODY_ARRIVAL, STAFF, HOME, PHONE, VEHICLE),
                                meet(CUSTODY_ARRIVAL, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE))),
                        new OfficerConflict(card(
                                "R04",
                                GROUP,
                                Thresholds.SAME_PERSON,
                                meet(CUSTODY_ARRIVAL, STAFF, OFFICER, HOME, PHONE, VEHICLE),
                                meet(CUSTODY_ARRIVAL, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE))),
                        new StaffInLog(card(
                                "R05",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                meet(INCIDENT_LOG, STAFF, NAME_AND_BIRTH, HOME, PHONE, VEHICLE))),
                        new AssociateInLog(card(
                                "R06",
                                GROUP,
                                Thresholds.SAME_PERSON,
                                meet(INCIDENT_LOG, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE, VEHICLE),
                                meet(INCIDENT_LOG, STAFF, OFFICER))),
                        new StaffMissing(card(
                                "R07",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                meet(MISSING_PERSON, STAFF, NAME_AND_BIRTH, HOME))),
                        new MissingAndStaff(card(
                                "R08",
                                PAIR,
                                Thresholds.SHARED_THING,
                                meet(
                                        MISSING_PERSON,
                                        STAFF,
                                        NAME_AND_BIRTH,
                                        HOME,
                                        PHONE,
                                        VEHICLE,
                                        OFFICER,
                                        STAFF_NUMBER))),
                        new MissingReconciled(card(
                                "R10",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                within(
                                        Thresholds.LOOK_BACK_MONTHS,
                                        MISSING_PERSON,
                                        CUSTODY_ARRIVAL,
                                        NAME_AND_BIRTH,
                                        NUMBER,
                                        PHONE),
                                within(
                                        Thresholds.LOOK_BACK_MONTHS,
                                        MISSING_PERSON,
                                        INCIDENT_LOG,
                                        NAME_AND_BIRTH,
                                        NUMBER,
                                        PHONE))),
                        new StaffInIntelligence(card(
                                "R11",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                meet(
                                        INTELLIGENCE_REPORT,
                                        STAFF,
                                        STAFF_NUMBER,
                                        NUMBER,
                                        NAME_AND_BIRTH,
                                        HOME,
                                        PHONE,
                                        VEHICLE))),
                        new AssociateInIntelligence(card(
                                "R12",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                meet(INTELLIGENCE_REPORT, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE, VEHICLE))),
                        new OpenSubjectReappears(card(
                                "R17",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                OpenSubjectReappears.FEEDS.stream()
                                        .map(feed -> meet(
                                                feed,
                                                OPEN_SUBJECT,
                                                STAFF_NUMBER,
                                                NUMBER,
                                                CRO,
                                                NAME_AND_BIRTH,
                                                HOME,
                                                PHONE,
                                                EMAIL,
                                                VEHICLE))
                                        .toArray(Cell[]::new))),
                        new SubjectNotResolved(reportSubject),
                        new ReportMeetsFeed(card(
                                "R15",
                                PAIR,
                                Thresholds.REPORT_MEETS_FEED,
                                reportsMeet(CUSTODY_ARRIVAL, INCIDENT_LOG, INTELLIGENCE_REPORT, MISSING_PERSON))),
                        new DangerFlagged(card("R16", RECORD, 0)),
                        new ControlMeasureBreached(card(
                                "R18",
                                GROUP,
                                Thresholds.SAME_PERSON,
                                measureMeets(INCIDENT_LOG),
                                meet(INCIDENT_LOG, STAFF, OFFICER, NAME_AND_BIRTH, HOME, PHONE),
                                measureMeets(CUSTODY_ARRIVAL),
                                meet(CUSTODY_ARRIVAL, STAFF, OFFICER, NUMBER, NAME_AND_BIRTH, HOME, PHONE),
                                measureMeets(SYSTEM_AUDIT),
                                meet(SYSTEM_AUDIT, STAFF, OFFICER))),
                        new OwnCircleLookedUp(card(
                                "R19",
                                GROUP,
                                Thresholds.SAME_PERSON,
                                meet(SYSTEM_AUDIT, ASSOCIATION, NUMBER, NAME_AND_BIRTH, HOME, PHONE, EMAIL, VEHICLE),
                                meet(
                                        SYSTEM_AUDIT,
                                        STAFF,
                                        OFFICER,
                                        NUMBER,
                                        NAME_AND_BIRTH,
                                        HOME,
                                        PHONE,
                                        EMAIL,
                                        VEHICLE))),
                        new PersonalNumberWithVictim(card(
                                "R21",
                                PAIR,
                                Thresholds.SHARED_THING,
                                meet(INCIDENT_LOG, STAFF, PHONE, NAME_AND_BIRTH, HOME),
                                meet(MISSING_PERSON, STAFF, PHONE, NAME_AND_BIRTH, HOME))),
                        new UnrecordedMediaContact(card(
                                "R26",
                                GROUP,
                                Thresholds.SHARED_THING,
                                meet(COMMS_METADATA, MEDIA_RELATIONSHIP, PHONE, EMAIL),
                                within(months("R26", "release and contact"), COMMS_METADATA, PRESS_RELEASE, OFFICER),
                                meet(COMMS_METADATA, STAFF, OFFICER))),
                        new HospitalityAndAward(card(
                                "R22", PAIR, Thresholds.SHARED_THING, meet(CONTRACT_AWARD, GIFT_HOSPITALITY, COMPANY))),
                        new InterestInSupplier(card(
                                "R23",
                                PAIR,
                                Thresholds.SHARED_THING,
                                meet(CONTRACT_AWARD, BUSINESS_INTEREST, COMPANY, HOME, NAME_AND_BIRTH),
                                meet(GIFT_HOSPITALITY, BUSINESS_INTEREST, COMPANY, HOME, NAME_AND_BIRTH))),
                        new RefusedBusiness(card(
                                "R24",
                                GROUP,
                                Thresholds.SHARED_THING,
                                RefusedBusiness.FEEDS.stream()
                                        .map(feed -> meet(feed, BUSINESS_INTEREST, COMPANY, PHONE, VEHICLE, HOME))
                                        .toArray(Cell[]::new))),
                        new LogNotCrimed(card(
                                "R30",
                                GROUP,
                                Thresholds.SAME_PERSON,
                                meet(INCIDENT_LOG, STAFF, NAME_AND_BIRTH, HOME, PHONE, VEHICLE),
                                meet(INCIDENT_LOG, CRIME_RECORD, LOG_REF))),
                        new AssociateElsewhere(card(
                                "G02",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                AssociateElsewhere.FEEDS.stream()
                                        .map(feed -> meet(feed, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE, VEHICLE))
                                        .toArray(Cell[]::new))),
                        new AnchoredMeeting(
                                card(
                                        "G01",
                                        PAIR,
                                        Thresholds.SAME_PERSON,
                                        anchored(CUSTODY_ARRIVAL, INCIDENT_LOG),
                                        anchored(CUSTODY_ARRIVAL, CUSTODY_ARRIVAL),
                                        anchored(INCIDENT_LOG, INCIDENT_LOG),
                                        anchored(MISSING_PERSON, MISSING_PERSON),
                                        anchored(INTELLIGENCE_REPORT, MISSING_PERSON),
                                        anchored(INTELLIGENCE_REPORT, INCIDENT_LOG),
                                        anchored(INTELLIGENCE_REPORT, CUSTODY_ARRIVAL)),
                                anchoring)),
                List.of(
                        new ReportSubject(reportSubject),
                        new IndependentCorroboration(card("R14", GROUP, Thresholds.REPORT_SUBJECT, againstStaff())
                                .comparing(Against.KINDS)),
                        new VulnerableLookedUp(card(
                                "R20",
                                GROUP,
                                Thresholds.SAME_PERSON,
                                within(
                                        Thresholds.LOOK_BACK_MONTHS,
                                        SYSTEM_AUDIT,
                                        MISSING_PERSON,
                                        NUMBER,
                                        NAME_AND_BIRTH,
                                        HOME,
                                        PHONE),
                                meet(SYSTEM_AUDIT, STAFF, OFFICER))),
                        new ManyMatters(card("R29", GROUP, Thresholds.REPORT_SUBJECT, againstStaff())
                                .comparing(Against.KINDS))),
                anchoring,
                settings.operations());
    }

    /** What a record may hold against a member of staff, on what the rules about single records meet. */
    private static Cell[] againstStaff() {
        return new Cell[] {
            meet(CONFIDENTIAL_REPORT, STAFF, COLLEAGUE),
            meet(INTERNAL_REPORT, STAFF, COLLEAGUE),
            meet(INTELLIGENCE_REPORT, STAFF, STAFF_NUMBER, NUMBER, NAME_AND_BIRTH, HOME, PHONE, VEHICLE),
            meet(CUSTODY_ARRIVAL, STAFF, NUMBER, NAME_AND_BIRTH, HOME, NAME_AND_PLACE),
            meet(INCIDENT_LOG, STAFF, NAME_AND_BIRTH, HOME, PHONE),
            meet(MISSING_PERSON, STAFF, NAME_AND_BIRTH, HOME, PHONE, VEHICLE)
        };
    }

    private Cell[] reportsMeet(Kind... feeds) {
        return Reports.KINDS.stream()
                .flatMap(report -> Stream.of(feeds)
                        .map(feed -> within(
                                months("R15", "before or after the report"),
                                report,
                                feed,
                                VEHICLE,
                                PHONE,
                                HOME,
                                NUMBER,
                                LOG_REF)))
                .toArray(Cell[]::new);
    }

    private RuleCard card(String id, RuleCard.Scope scope, int thresholdMillibits, Cell... wants) {
        return new RuleCard(id, settings.of(id), scope, Arrays.asList(wants), thresholdMillibits);
    }

    /** How many calendar months apart two records may be, so that a rule's length of time still covers them. */
    private int months(String ruleId, String limit) {
        return new RuleCard(ruleId, settings.of(ruleId), RECORD, List.of(), 0)
                .within(limit)
                .months();
    }

    private static Cell meet(Kind event, Kind other, Families... families) {
        return cell(ANY_GAP, event, other, Stream.of(families));
    }

    private static Cell within(int months, Kind event, Kind other, Families... families) {
        return cell(months, event, other, Stream.of(families));
    }

    /** Two feeds with an entity in common, of which a register link anchors one; no rule asks for more. */
    private Cell anchored(Kind event, Kind other) {
        return cell(
                        months("G01", "one event to the other"),
                        event,
                        other,
                        Stream.of(NUMBER, NAME_AND_BIRTH, HOME, PHONE, VEHICLE))
                .whenAnchored();
    }

    private static Cell measureMeets(Kind event) {
        return meet(event, ASSOCIATION, NUMBER, NAME_AND_BIRTH, HOME, PHONE, EMAIL, VEHICLE);
    }

    private static Cell cell(int months, Kind event, Kind other, Stream<Families> families) {
        return new Cell(
                event,
                other,
                families.flatMap(some -> some.set().stream()).collect(Collectors.toUnmodifiableSet()),
                months);
    }

    /** What a cell may meet on, under a name that the table can use. */
    private record Families(Set<TokenFamily> set) {}

    private static Families families(TokenFamily... families) {
        return new Families(Set.of(families));
    }
}
