package plumbline.rules;

import plumbline.feeds.ConfidentialReports;
import plumbline.feeds.ContractAwards;
import plumbline.feeds.CustodyArrivals;
import plumbline.feeds.GiftRegister;
import plumbline.feeds.IntelligenceReports;
import plumbline.feeds.InternalReports;
import plumbline.feeds.MissingPersons;
import plumbline.feeds.SystemAudits;
import plumbline.values.Grading;
import plumbline.values.Role;

/** How a sentence calls an event record, and the part that somebody plays on it. */
final class Called {
    private Called() {}

    /** "the log opened at 01:40 on Sun 9 March 2025". */
    static String record(RecordStub record) {
        String at = London.moment(record.occurredAt());
        if (record.details() instanceof CustodyArrivals.Details custody) {
            return "the custody record of the arrest at " + London.moment(custody.arrestedAt());
        }
        if (record.details() instanceof MissingPersons.Details missing) {
            return "the missing person report of " + London.moment(missing.reportedAt());
        }
        if (record.details() instanceof IntelligenceReports.Details) {
            return intelligence(record);
        }
        if (record.details() instanceof ConfidentialReports.Details) {
            return "a confidential report made at " + at;
        }
        if (record.details() instanceof InternalReports.Details) {
            return "an internal report made at " + at;
        }
        if (record.details() instanceof SystemAudits.Details) {
            return "the look-up at " + at;
        }
        if (record.details() instanceof ContractAwards.Details) {
            return "the contract dated " + London.day(record.occurredAt());
        }
        if (record.details() instanceof GiftRegister.Details gift) {
            return "the gift or hospitality offered on " + London.day(gift.offeredAt());
        }
        return "the log opened at " + at;
    }

    /** "intelligence dated 7 March 2025, graded 2 C P (3x5x2)". */
    static String intelligence(RecordStub record) {
        Grading grading = record.details(IntelligenceReports.Details.class).grading();
        String scheme = grading.scheme() == Grading.Scheme.FIVE_BY_FIVE_BY_FIVE ? "5x5x5" : "3x5x2";
        return "intelligence dated " + London.day(record.occurredAt()) + ", graded " + grading.source() + " "
                + grading.intelligence() + " " + grading.handling() + " (" + scheme + ")";
    }

    /** "the witness in ", "the subject of ": what follows is the record. */
    static String part(Role role) {
        return "the " + noun(role) + (role == Role.SUBJECT_OF_REPORT ? " of " : " in ");
    }

    static String noun(Role role) {
        return switch (role) {
            case SUSPECT -> "suspect";
            case DETAINEE -> "person detained";
            case VICTIM -> "victim";
            case WITNESS -> "witness";
            case PERSON_REPORTING -> "person reporting";
            case MISSING -> "missing person";
            case SUBJECT_OF_REPORT -> "subject";
            case NEXT_OF_KIN -> "next of kin";
            case LOOKED_UP -> "person looked up";
            case DIRECTOR -> "director";
            case ORGANISATION -> "business";
            case ASSOCIATE,
                    HOUSEHOLD_MEMBER,
                    ATTENDING_OFFICER,
                    ARRESTING_OFFICER,
                    CUSTODY_OFFICER,
                    CALL_TAKER,
                    MENTIONED,
                    SYSTEM_USER,
                    CONTRACT_OFFICER,
                    STAFF_MEMBER,
                    DECLARER,
                    OPEN_SUBJECT,
                    RECORD -> "person mentioned";
        };
    }
}
