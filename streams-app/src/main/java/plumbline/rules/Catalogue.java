package plumbline.rules;

import static plumbline.rules.Cell.ANY_GAP;
import static plumbline.rules.RuleCard.Scope.GROUP;
import static plumbline.rules.RuleCard.Scope.PAIR;
import static plumbline.rules.RuleCard.Scope.RECORD;
import static plumbline.values.Kind.ASSOCIATION;
import static plumbline.values.Kind.BUSINESS_INTEREST;
import static plumbline.values.Kind.CONFIDENTIAL_REPORT;
import static plumbline.values.Kind.CONTRACT_AWARD;
import static plumbline.values.Kind.CRIME_RECORD;
import static plumbline.values.Kind.CUSTODY_ARRIVAL;
import static plumbline.values.Kind.GIFT_HOSPITALITY;
import static plumbline.values.Kind.INCIDENT_LOG;
import static plumbline.values.Kind.INTELLIGENCE_REPORT;
import static plumbline.values.Kind.INTERNAL_REPORT;
import static plumbline.values.Kind.MISSING_PERSON;
import static plumbline.values.Kind.OPEN_SUBJECT;
import static plumbline.values.Kind.STAFF;
import static plumbline.values.Kind.SYSTEM_AUDIT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.identifiers.TokenFamily;
import plumbline.values.Kind;

/**
 * The rules in force. Read it as a table: what a rule is, how many records decide it, how much evidence it
 * needs, which records it lets meet on what, and whose word it rests on. To add a rule, add an entry here,
 * one class, and its fixture.
 */
public final class Catalogue {
    /** Every rule is looked at again by then. */
    private static final LocalDate REVIEW = LocalDate.of(2027, 4, 1);

    private static final String OWNER = "Detective Inspector, Counter-Corruption Unit";

    private static final String PRISONERS =
            "HMIC, Police integrity and corruption, Derbyshire, November 2014: a check of prisoners arrested in the last 24 hours";
    private static final String LOGS =
            "HMIC, Derbyshire, November 2014: overnight logs cross-referenced with intelligence";
    private static final String REPORTS = "HMIC, Derbyshire, November 2014: 'Bad Apple' and other internal reports";
    private static final String MISSING = "HMIC, Derbyshire, November 2014: missing persons cross-referenced";
    private static final String INTELLIGENCE =
            "HMIC, Derbyshire, November 2014: graded intelligence cross-referenced with other lines of information";
    private static final String CASES =
            "HMIC, Derbyshire, November 2014: severity reassessed, lines of enquiry reviewed by the SIO";
    private static final String ASSOCIATIONS =
            "HMIC, Derbyshire, November 2014: notifiable associations and control measures";
    private static final String CROSS_REFERENCE =
            "HMIC, Derbyshire, November 2014: lines of information and intelligence cross-referenced with each other";
    private static final String SYSTEMS = "HMIC, Derbyshire, November 2014: checks on use of computer systems";
    private static final String PROCUREMENT =
            "HMIC, Derbyshire, December 2012: registers of gifts and hospitality cross-referenced with procurement";
    private static final String INTERESTS =
            "HMIC, Derbyshire, December 2012: business interests, refused and withdrawn applications followed up";
    private static final String CRIME_RECORDING =
            "Police and Crime Commissioner's letter, April 2019: reported crime is recorded within 24 hours";

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

    /** 30 days can touch three calendar months: 31 January to 2 March. */
    private static final int MONTHS_OF_30_DAYS = 2;

    /** 90 days can touch five: 31 January to 1 May. */
    private static final int MONTHS_OF_90_DAYS = 4;

    private Catalogue() {}

    public static RuleBook standard() {
        RuleCard reportSubject = card(
                "R13",
                "report subject resolved",
                GROUP,
                Thresholds.REPORT_SUBJECT,
                REPORTS,
                meet(CONFIDENTIAL_REPORT, STAFF, COLLEAGUE),
                meet(INTERNAL_REPORT, STAFF, COLLEAGUE));
        Anchoring anchoring = new RegisterLinks();
        return new RuleBook(
                List.of(
                        new StaffInCustody(card(
                                "R01",
                                "staff in custody",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                PRISONERS,
                                meet(CUSTODY_ARRIVAL, STAFF, NUMBER, NAME_AND_BIRTH, HOME, NAME_AND_PLACE))),
                        new PoliceNotOurs(card(
                                "R01b",
                                "says police, not on our list",
                                GROUP,
                                0,
                                PRISONERS,
                                meet(CUSTODY_ARRIVAL, STAFF, NUMBER, NAME_AND_BIRTH, HOME, NAME_AND_PLACE))),
                        new AssociateInCustody(card(
                                "R02",
                                "declared associate in custody",
                                GROUP,
                                Thresholds.SAME_PERSON,
                                ASSOCIATIONS,
                                meet(CUSTODY_ARRIVAL, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE))),
                        new UndeclaredLinkInCustody(card(
                                "R03",
                                "undeclared link in custody",
                                GROUP,
                                Thresholds.SHARED_THING,
                                PRISONERS,
                                meet(CUSTODY_ARRIVAL, STAFF, HOME, PHONE, VEHICLE),
                                meet(CUSTODY_ARRIVAL, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE))),
                        new OfficerConflict(card(
                                "R04",
                                "officer conflict in arrest or detention",
                                GROUP,
                                Thresholds.SAME_PERSON,
                                ASSOCIATIONS,
                                meet(CUSTODY_ARRIVAL, STAFF, OFFICER, HOME, PHONE, VEHICLE),
                                meet(CUSTODY_ARRIVAL, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE))),
                        new StaffInLog(card(
                                "R05",
                                "staff or staff identifier in log",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                LOGS,
                                meet(INCIDENT_LOG, STAFF, NAME_AND_BIRTH, HOME, PHONE, VEHICLE))),
                        new AssociateInLog(card(
                                "R06",
                                "associate in log",
                                GROUP,
                                Thresholds.SAME_PERSON,
                                LOGS,
                                meet(INCIDENT_LOG, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE, VEHICLE),
                                meet(INCIDENT_LOG, STAFF, OFFICER))),
                        new StaffMissing(card(
                                "R07",
                                "missing is staff or household",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                MISSING,
                                meet(MISSING_PERSON, STAFF, NAME_AND_BIRTH, HOME))),
                        new MissingAndStaff(card(
                                "R08",
                                "missing linked to staff",
                                PAIR,
                                Thresholds.SHARED_THING,
                                MISSING,
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
                                "missing reconciled",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                MISSING,
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
                                "intelligence names staff",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                INTELLIGENCE,
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
                                "intelligence on associate",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                ASSOCIATIONS,
                                meet(INTELLIGENCE_REPORT, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE, VEHICLE))),
                        new OpenSubjectReappears(card(
                                "R17",
                                "open subject reappears",
                                PAIR,
                                Thresholds.SAME_PERSON,
                                CASES,
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
                                "report identifier meets a feed",
                                PAIR,
                                Thresholds.REPORT_MEETS_FEED,
                                REPORTS,
                                reportsMeet(CUSTODY_ARRIVAL, INCIDENT_LOG, INTELLIGENCE_REPORT, MISSING_PERSON))),
                        new DangerFlagged(card("R16", "danger flag", RECORD, 0, REPORTS)),
                        new OwnCircleLookedUp(card(
                                "R19",
                                "look-up of own circle",
                                GROUP,
                                Thresholds.SAME_PERSON,
                                SYSTEMS,
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
                        new HospitalityAndAward(card(
                                "R22",
                                "hospitality and award",
                                PAIR,
                                Thresholds.SHARED_THING,
                                PROCUREMENT,
                                meet(CONTRACT_AWARD, GIFT_HOSPITALITY, COMPANY))),
                        new InterestInSupplier(card(
                                "R23",
                                "interest is supplier or donor",
                                PAIR,
                                Thresholds.SHARED_THING,
                                INTERESTS,
                                meet(CONTRACT_AWARD, BUSINESS_INTEREST, COMPANY, HOME, NAME_AND_BIRTH),
                                meet(GIFT_HOSPITALITY, BUSINESS_INTEREST, COMPANY, HOME, NAME_AND_BIRTH))),
                        new RefusedBusiness(card(
                                "R24",
                                "refused business carried on",
                                GROUP,
                                Thresholds.SHARED_THING,
                                INTERESTS,
                                RefusedBusiness.FEEDS.stream()
                                        .map(feed -> meet(feed, BUSINESS_INTEREST, COMPANY, PHONE, VEHICLE, HOME))
                                        .toArray(Cell[]::new))),
                        new LogNotCrimed(card(
                                "R30",
                                "staff-linked log not crimed",
                                GROUP,
                                Thresholds.SAME_PERSON,
                                CRIME_RECORDING,
                                meet(INCIDENT_LOG, STAFF, NAME_AND_BIRTH, HOME, PHONE, VEHICLE),
                                meet(INCIDENT_LOG, CRIME_RECORD, LOG_REF))),
                        new AnchoredMeeting(
                                card(
                                        "G01",
                                        "feeds that a register link lets meet",
                                        PAIR,
                                        Thresholds.SAME_PERSON,
                                        CROSS_REFERENCE,
                                        anchored(CUSTODY_ARRIVAL, INCIDENT_LOG),
                                        anchored(CUSTODY_ARRIVAL, CUSTODY_ARRIVAL),
                                        anchored(INCIDENT_LOG, INCIDENT_LOG),
                                        anchored(MISSING_PERSON, MISSING_PERSON),
                                        anchored(INTELLIGENCE_REPORT, MISSING_PERSON),
                                        anchored(INTELLIGENCE_REPORT, INCIDENT_LOG),
                                        anchored(INTELLIGENCE_REPORT, CUSTODY_ARRIVAL)),
                                anchoring)),
                List.of(new ReportSubject(reportSubject)),
                anchoring);
    }

    private static Cell[] reportsMeet(Kind... feeds) {
        return Reports.KINDS.stream()
                .flatMap(report -> Stream.of(feeds)
                        .map(feed -> within(MONTHS_OF_30_DAYS, report, feed, VEHICLE, PHONE, HOME, NUMBER, LOG_REF)))
                .toArray(Cell[]::new);
    }

    private static RuleCard card(
            String id, String name, RuleCard.Scope scope, int thresholdMillibits, String authority, Cell... wants) {
        return new RuleCard(id, 1, name, scope, Arrays.asList(wants), thresholdMillibits, OWNER, REVIEW, authority);
    }

    private static Cell meet(Kind event, Kind other, Families... families) {
        return cell(ANY_GAP, event, other, Stream.of(families));
    }

    private static Cell within(int months, Kind event, Kind other, Families... families) {
        return cell(months, event, other, Stream.of(families));
    }

    /** Two feeds with an entity in common, of which a register link anchors one; no rule asks for more. */
    private static Cell anchored(Kind event, Kind other) {
        return cell(MONTHS_OF_90_DAYS, event, other, Stream.of(NUMBER, NAME_AND_BIRTH, HOME, PHONE, VEHICLE))
                .whenAnchored();
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
