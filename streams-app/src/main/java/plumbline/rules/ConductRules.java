package plumbline.rules;

import static plumbline.rules.Cards.meet;
import static plumbline.rules.Cards.within;
import static plumbline.rules.MeetsOn.COMPANY;
import static plumbline.rules.MeetsOn.EMAIL;
import static plumbline.rules.MeetsOn.HOME;
import static plumbline.rules.MeetsOn.NAME_AND_BIRTH;
import static plumbline.rules.MeetsOn.NUMBER;
import static plumbline.rules.MeetsOn.OFFICER;
import static plumbline.rules.MeetsOn.PHONE;
import static plumbline.rules.MeetsOn.VEHICLE;
import static plumbline.rules.RuleCard.Scope.GROUP;
import static plumbline.rules.RuleCard.Scope.PAIR;
import static plumbline.values.Kind.ASSOCIATION;
import static plumbline.values.Kind.BUSINESS_INTEREST;
import static plumbline.values.Kind.COMMS_METADATA;
import static plumbline.values.Kind.CONTRACT_AWARD;
import static plumbline.values.Kind.CUSTODY_ARRIVAL;
import static plumbline.values.Kind.GIFT_HOSPITALITY;
import static plumbline.values.Kind.INCIDENT_LOG;
import static plumbline.values.Kind.MEDIA_RELATIONSHIP;
import static plumbline.values.Kind.MISSING_PERSON;
import static plumbline.values.Kind.PRESS_RELEASE;
import static plumbline.values.Kind.STAFF;
import static plumbline.values.Kind.SYSTEM_AUDIT;

import java.util.List;
import plumbline.values.Kind;

/** What a member of staff does with systems, position, firms and the media. */
final class ConductRules {
    private ConductRules() {}

    static List<EventRule> all(Cards cards) {
        return List.of(
                new ControlMeasureBreached(cards.card(
                        "R18",
                        GROUP,
                        Thresholds.SAME_PERSON,
                        measureMeets(INCIDENT_LOG),
                        meet(INCIDENT_LOG, STAFF, OFFICER, NAME_AND_BIRTH, HOME, PHONE),
                        measureMeets(CUSTODY_ARRIVAL),
                        meet(CUSTODY_ARRIVAL, STAFF, OFFICER, NUMBER, NAME_AND_BIRTH, HOME, PHONE),
                        measureMeets(SYSTEM_AUDIT),
                        meet(SYSTEM_AUDIT, STAFF, OFFICER))),
                new OwnCircleLookedUp(cards.card(
                        "R19",
                        GROUP,
                        Thresholds.SAME_PERSON,
                        meet(SYSTEM_AUDIT, ASSOCIATION, NUMBER, NAME_AND_BIRTH, HOME, PHONE, EMAIL, VEHICLE),
                        meet(SYSTEM_AUDIT, STAFF, OFFICER, NUMBER, NAME_AND_BIRTH, HOME, PHONE, EMAIL, VEHICLE))),
                new PersonalNumberWithVictim(cards.card(
                        "R21",
                        PAIR,
                        Thresholds.SHARED_THING,
                        meet(INCIDENT_LOG, STAFF, PHONE, NAME_AND_BIRTH, HOME),
                        meet(MISSING_PERSON, STAFF, PHONE, NAME_AND_BIRTH, HOME))),
                new HospitalityAndAward(cards.card(
                        "R22", PAIR, Thresholds.SHARED_THING, meet(CONTRACT_AWARD, GIFT_HOSPITALITY, COMPANY))),
                new InterestInSupplier(cards.card(
                        "R23",
                        PAIR,
                        Thresholds.SHARED_THING,
                        meet(CONTRACT_AWARD, BUSINESS_INTEREST, COMPANY, HOME, NAME_AND_BIRTH),
                        meet(GIFT_HOSPITALITY, BUSINESS_INTEREST, COMPANY, HOME, NAME_AND_BIRTH))),
                new RefusedBusiness(cards.card(
                        "R24",
                        GROUP,
                        Thresholds.SHARED_THING,
                        RefusedBusiness.FEEDS.stream()
                                .map(feed -> meet(feed, BUSINESS_INTEREST, COMPANY, PHONE, VEHICLE, HOME))
                                .toArray(Cell[]::new))),
                new UnrecordedMediaContact(cards.card(
                        "R26",
                        GROUP,
                        Thresholds.SHARED_THING,
                        meet(COMMS_METADATA, MEDIA_RELATIONSHIP, PHONE, EMAIL),
                        within(cards.months("R26", "release and contact"), COMMS_METADATA, PRESS_RELEASE, OFFICER),
                        meet(COMMS_METADATA, STAFF, OFFICER))));
    }

    private static Cell measureMeets(Kind event) {
        return meet(event, ASSOCIATION, NUMBER, NAME_AND_BIRTH, HOME, PHONE, EMAIL, VEHICLE);
    }
}
