package plumbline.rules;

import static plumbline.rules.Cards.meet;
import static plumbline.rules.Cards.within;
import static plumbline.rules.MeetsOn.HOME;
import static plumbline.rules.MeetsOn.LOG_REF;
import static plumbline.rules.MeetsOn.NAME_AND_BIRTH;
import static plumbline.rules.MeetsOn.NAME_AND_PLACE;
import static plumbline.rules.MeetsOn.NUMBER;
import static plumbline.rules.MeetsOn.OFFICER;
import static plumbline.rules.MeetsOn.PHONE;
import static plumbline.rules.MeetsOn.STAFF_NUMBER;
import static plumbline.rules.MeetsOn.VEHICLE;
import static plumbline.rules.RuleCard.Scope.GROUP;
import static plumbline.rules.RuleCard.Scope.PAIR;
import static plumbline.values.Kind.ASSOCIATION;
import static plumbline.values.Kind.CRIME_RECORD;
import static plumbline.values.Kind.CUSTODY_ARRIVAL;
import static plumbline.values.Kind.INCIDENT_LOG;
import static plumbline.values.Kind.MISSING_PERSON;
import static plumbline.values.Kind.STAFF;

import java.util.List;

/** Custody, incident logs and missing persons: one of ours, or somebody close to one, turns up in what happens to the public. */
final class PeopleRules {
    private PeopleRules() {}

    static List<EventRule> all(Cards cards) {
        return List.of(
                new StaffInCustody(cards.card(
                        "R01",
                        PAIR,
                        Thresholds.SAME_PERSON,
                        meet(CUSTODY_ARRIVAL, STAFF, NUMBER, NAME_AND_BIRTH, HOME, NAME_AND_PLACE))),
                new PoliceNotOurs(cards.card(
                        "R01b", GROUP, 0, meet(CUSTODY_ARRIVAL, STAFF, NUMBER, NAME_AND_BIRTH, HOME, NAME_AND_PLACE))),
                new AssociateInCustody(cards.card(
                        "R02",
                        GROUP,
                        Thresholds.SAME_PERSON,
                        meet(CUSTODY_ARRIVAL, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE))),
                new UndeclaredLinkInCustody(cards.card(
                        "R03",
                        GROUP,
                        Thresholds.SHARED_THING,
                        meet(CUSTODY_ARRIVAL, STAFF, HOME, PHONE, VEHICLE),
                        meet(CUSTODY_ARRIVAL, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE))),
                new OfficerConflict(cards.card(
                        "R04",
                        GROUP,
                        Thresholds.SAME_PERSON,
                        meet(CUSTODY_ARRIVAL, STAFF, OFFICER, HOME, PHONE, VEHICLE),
                        meet(CUSTODY_ARRIVAL, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE))),
                new StaffInLog(cards.card(
                        "R05",
                        PAIR,
                        Thresholds.SAME_PERSON,
                        meet(INCIDENT_LOG, STAFF, NAME_AND_BIRTH, HOME, PHONE, VEHICLE))),
                new AssociateInLog(cards.card(
                        "R06",
                        GROUP,
                        Thresholds.SAME_PERSON,
                        meet(INCIDENT_LOG, ASSOCIATION, NUMBER, NAME_AND_BIRTH, PHONE, VEHICLE),
                        meet(INCIDENT_LOG, STAFF, OFFICER))),
                new LogNotCrimed(cards.card(
                        "R30",
                        GROUP,
                        Thresholds.SAME_PERSON,
                        meet(INCIDENT_LOG, STAFF, NAME_AND_BIRTH, HOME, PHONE, VEHICLE),
                        meet(INCIDENT_LOG, CRIME_RECORD, LOG_REF))),
                new StaffMissing(cards.card(
                        "R07", PAIR, Thresholds.SAME_PERSON, meet(MISSING_PERSON, STAFF, NAME_AND_BIRTH, HOME))),
                new MissingAndStaff(cards.card(
                        "R08",
                        PAIR,
                        Thresholds.SHARED_THING,
                        meet(MISSING_PERSON, STAFF, NAME_AND_BIRTH, HOME, PHONE, VEHICLE, OFFICER, STAFF_NUMBER))),
                new MissingReconciled(cards.card(
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
                                PHONE))));
    }
}
