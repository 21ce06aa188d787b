package plumbline.feeds;

import java.util.EnumMap;
import java.util.Map;
import plumbline.values.Kind;

/** One record of each kind as an honest source sends it. Everybody is invented; numbers are Ofcom's for drama. */
final class GoodRecords {
    private static final Map<Kind, String> JSON = new EnumMap<>(Kind.class);

    static {
        JSON.put(Kind.INCIDENT_LOG, """
                {"head": {"recordId": "derbyshire-storm-0412", "version": 2, "occurredAt": "2026-03-01T22:10:00Z",
                  "recordedAt": "2026-03-01T23:40:00Z", "sourceSystem": "storm", "force": "Derbyshire"},
                 "logRef": "0412-010326", "openedAt": "2026-03-01T22:10:00Z", "closedAt": "2026-03-01T23:39:00Z",
                 "grade": "IMMEDIATE", "incidentClass": "DOMESTIC", "closingCodes": ["D1"], "crimeRef": "26/1001",
                 "location": {"houseNumber": "7", "postcode": "DE1 3AB"},
                 "contacts": [{"kind": "PHONE", "value": "07700 900111"}],
                 "vehicles": [{"vrm": "ab12 cde"}],
                 "mentions": [
                  {"mentionId": "m1", "role": "SUSPECT", "names": [{"given": "Sam", "family": "Hale"}], "dob": "1985-04-12"},
                  {"mentionId": "m2", "role": "ATTENDING_OFFICER", "collar": {"force": "Derbyshire", "number": "2210"},
                   "onDuty": true}]}
                """);
        JSON.put(Kind.CUSTODY_ARRIVAL, """
                {"head": {"recordId": "derbyshire-niche-77", "version": 1, "occurredAt": "2026-03-02T01:05:00Z",
                  "recordedAt": "2026-03-02T01:50:00Z", "sourceSystem": "niche", "force": "derbyshire"},
                 "custodyRef": "77/26", "suite": "Derby", "arrestedAt": "2026-03-02T01:05:00Z",
                 "arrivedAt": "2026-03-02T01:40:00Z", "offences": ["AFFRAY"], "incidentRef": "0412-010326",
                 "mentions": [
                  {"mentionId": "detainee", "role": "DETAINEE", "names": [{"given": "Sam", "family": "Hale"},
                    {"given": "Sammy", "family": "Hale", "kind": "NICKNAME"}], "dob": "1985-04-12",
                   "pncId": "2014/0001234D", "cro": "123456/14G", "occupation": "Roofer",
                   "addresses": [{"houseNumber": "7", "postcode": "DE1 3AB"}],
                   "contacts": [{"kind": "PHONE", "value": "07700 900123", "validFrom": "2025-01-01T00:00:00Z"},
                    {"kind": "EMAIL", "value": "Sam@Example.org"}]}],
                 "conflictApprovals": [{"officerStaffId": "S100", "approvedBy": "S200",
                   "approvedAt": "2026-03-02T01:45:00Z"}]}
                """);
        JSON.put(Kind.CONFIDENTIAL_REPORT, """
                {"head": {"recordId": "derbyshire-badapple-9", "version": 1, "occurredAt": "2026-03-02T09:00:00Z",
                  "recordedAt": "2026-03-02T09:00:00Z", "sourceSystem": "badapple", "force": "derbyshire"},
                 "mode": "ANONYMOUS", "dangerFlag": "POSSIBLE", "allegation": "He said:\\n\\"ring me\\".",
                 "categories": ["SEXUAL_MISCONDUCT", "AASG", "DISCLOSURE_OF_INFORMATION"],
                 "quotedRefs": [{"ref": "0412-010326"}, {"ref": "0009-020326", "reportersOwn": true}],
                 "addresses": [{"houseNumber": "9", "postcode": "DE1 3AB", "kind": "HOME"}],
                 "mentions": [{"mentionId": "subject", "role": "SUBJECT_OF_REPORT", "names": [{"full": "Dave Hale"}],
                   "unit": "Response", "shift": "B"}]}
                """);
        JSON.put(Kind.SYSTEM_AUDIT, """
                {"head": {"recordId": "derbyshire-audit-47", "version": 1, "occurredAt": "2026-03-02T22:14:00Z",
                  "recordedAt": "2026-03-02T22:14:05Z", "sourceSystem": "monitor", "force": "derbyshire"},
                 "system": "niche", "userStaffId": "S100", "userCollar": {"force": "Derbyshire", "number": "2210"},
                 "viewedRef": "77/26", "reasonCode": "CRIME ENQUIRY", "taskingRef": " ", "assigned": true,
                 "vehicles": [{"vrm": "AB12 CDF"}],
                 "viewed": [{"mentionId": "viewed", "role": "SUSPECT", "names": [{"given": "Sam", "family": "Hale"}],
                   "dob": "1985-04-12"}]}
                """);
        JSON.put(Kind.COMMS_METADATA, """
                {"head": {"recordId": "derbyshire-comms-31", "version": 1, "occurredAt": "2026-03-02T19:20:00Z",
                  "recordedAt": "2026-03-02T20:00:00Z", "sourceSystem": "telephony", "force": "derbyshire"},
                 "userStaffId": "S100", "userCollar": {"force": "Derbyshire", "number": "2210"}, "direction": "OUT",
                 "other": {"kind": "PHONE", "value": "01632 960412"}}
                """);
        JSON.put(Kind.MEDIA_RELATIONSHIP, """
                {"head": {"recordId": "derbyshire-media-7", "version": 1, "occurredAt": "2025-09-02T09:00:00Z",
                  "recordedAt": "2025-09-02T09:30:00Z", "sourceSystem": "press", "force": "derbyshire"},
                 "outlet": "The Sample", "staffId": "S100", "status": "DECLARED",
                 "declaredAt": "2025-09-02T09:00:00Z", "endedAt": "2026-09-02T09:00:00Z",
                 "journalist": {"mentionId": "1", "role": "MENTIONED", "names": [{"given": "Jo", "family": "Inkwell"}],
                  "contacts": [{"kind": "PHONE", "value": "01632 960412"}]}}
                """);
        JSON.put(Kind.PRESS_RELEASE, """
                {"head": {"recordId": "derbyshire-press-19", "version": 1, "occurredAt": "2026-03-02T12:00:00Z",
                  "recordedAt": "2026-03-02T12:05:00Z", "sourceSystem": "press", "force": "derbyshire"},
                 "releaseRef": "P19", "releasedAt": "2026-03-02T12:00:00Z", "authorisedBy": "S7",
                 "authorisedByRank": "T/DCI", "speakerStaffIds": ["S100", "S101", "S100"]}
                """);
        JSON.put(Kind.CONTRACT_AWARD, """
                {"head": {"recordId": "derbyshire-buy-3", "version": 3, "occurredAt": "2026-03-02T10:00:00Z",
                  "recordedAt": "2026-03-02T10:05:00Z", "sourceSystem": "procurement", "force": "emsou"},
                 "contractRef": "C3", "stage": "AWARDED", "title": "vehicle recovery", "buyer": "East Midlands",
                 "boughtFor": ["Derbyshire", "derbyshire "],
                 "suppliers": [
                  {"organisation": {"names": [{"name": "Quillmarsh Recovery Ltd t/a QVR"}], "companyNo": "9900123"},
                   "directors": [{"mentionId": "d1", "role": "WITNESS", "names": [{"given": "Sam", "family": "Hale"}],
                     "dob": "1985-04-12"}], "awarded": true},
                  {"organisation": {"names": [{"name": "The Tern & Co.", "kind": "TRADING"}],
                    "addresses": [{"houseNumber": "7", "postcode": "DE1 3AB", "kind": "WORK"},
                     {"houseNumber": "9", "postcode": "DE1 3AB", "kind": "HOME"}],
                    "contacts": [{"kind": "PHONE", "value": "07700 900111"}, {"kind": "EMAIL", "value": "a@example.org"}],
                    "vehicles": [{"vrm": "ab12 cde"}]}}],
                 "tenderLiveFrom": "2026-01-05T09:00:00Z", "tenderLiveTo": "2026-02-02T12:00:00Z",
                 "awardedAt": "2026-03-02T10:00:00Z", "endsAt": "2029-03-31T23:00:00Z", "valuePence": 4200000,
                 "officers": [{"staffId": "s 100", "part": "EVALUATION"},
                  {"collar": {"force": "Derbyshire", "number": "2210"}, "part": "AWARD"}]}
                """);
        JSON.put(Kind.BUSINESS_INTEREST, """
                {"head": {"recordId": "derbyshire-psd-BI31", "version": 3, "occurredAt": "2025-11-04T09:00:00Z",
                  "recordedAt": "2026-01-20T09:10:00Z", "sourceSystem": "psd", "force": "derbyshire"},
                 "staffId": "S100", "staffPostedTo": "EMSOU", "staffPost": "ORDINARY",
                 "business": {"names": [{"name": "Quillmarsh Recovery Ltd"}], "companyNo": "99001234"},
                 "people": [{"mentionId": "self", "role": "MENTIONED", "names": [{"full": "David Hale"}],
                   "dob": "1990-07-01"}],
                 "nature": "DIRECTORSHIP", "voluntary": true, "appliedAt": "2025-11-04T09:00:00Z",
                 "status": "APPEALED", "statusAt": "2026-01-19T09:00:00Z", "decidedByStaffId": "S200",
                 "earlier": [{"status": "APPLIED", "at": "2025-11-04T09:00:00Z"},
                  {"status": "REFUSED", "at": "2025-12-02T14:00:00Z", "byStaffId": "S200"}]}
                """);
        JSON.put(Kind.GIFT_HOSPITALITY, """
                {"head": {"recordId": "derbyshire-psd-GH12", "version": 2, "occurredAt": "2026-01-17T12:00:00Z",
                  "recordedAt": "2026-01-20T09:10:00Z", "sourceSystem": "psd", "force": "Derbyshire"},
                 "staffId": "S100", "collar": {"force": "Derbyshire", "number": "2210"}, "staffPostedTo": "EMSOU",
                 "staffPost": "HEAD_OF_PSD", "direction": "OFFERED", "nature": "two tickets", "valuePence": 18000,
                 "donor": {"names": [{"name": "Quillmarsh Recovery"}, {"name": "QVR", "kind": "TRADING"}],
                  "companyNo": "not known"},
                 "donorPerson": {"mentionId": "giver", "role": "SUSPECT", "names": [{"given": "Sam", "family": "Hale"}]},
                 "venue": {"companyNo": "SC001234"}, "offeredAt": "2026-01-17T12:00:00Z", "decision": "DECLINED",
                 "decidedByStaffId": "S200", "decidedAt": "2026-01-18T08:00:00Z", "endorsedByStaffId": "S300",
                 "endorsedAt": "2026-01-20T09:00:00Z"}
                """);
        JSON.put(Kind.MISSING_PERSON, """
                {"head": {"recordId": "derbyshire-compact-14", "version": 2, "occurredAt": "2026-03-01T21:00:00Z",
                  "recordedAt": "2026-03-02T06:30:00Z", "sourceSystem": "compact", "force": "derbyshire"},
                 "missingRef": "M14/26", "reportedAt": "2026-03-01T21:00:00Z", "riskLevel": "no apparent risk",
                 "vulnerable": true, "repeatCount": 3, "lastSeenAt": "2026-03-01T17:00:00Z",
                 "lastSeenPlace": {"houseNumber": "1", "postcode": "DE1 3AC"}, "foundAt": "2026-03-02T06:10:00Z",
                 "foundPlace": {"houseNumber": "9", "postcode": "DE1 3AB"}, "foundBy": "finder",
                 "contacts": [{"kind": "PHONE", "value": "07700 900112"}], "vehicles": [{"vrm": "AB12 CDF"}],
                 "incidentRef": "0412-010326",
                 "mentions": [
                  {"mentionId": "missing", "role": "MISSING", "names": [{"given": "Robin", "family": "Hale"}],
                   "dob": "2008-03-02"},
                  {"mentionId": "finder", "role": "ATTENDING_OFFICER", "collar": {"force": "derbyshire", "number": "2210"},
                   "onDuty": true}]}
                """);
        JSON.put(Kind.INTELLIGENCE_REPORT, """
                {"head": {"recordId": "derbyshire-niche-I201", "version": 1, "occurredAt": "2026-03-01T00:00:00Z",
                  "recordedAt": "2026-03-02T10:00:00Z", "sourceSystem": "niche", "force": "derbyshire"},
                 "reportRef": "I201/26", "sourceType": "PRISON_SERVICE",
                 "grading": {"scheme": "THREE_BY_FIVE_BY_TWO", "source": " 2", "intelligence": "c", "handling": "C"},
                 "categories": ["DISCLOSURE_OF_INFORMATION", "GOSSIP"], "quotedRefs": ["0412-010326"],
                 "vehicles": [{"vrm": "AB12 CDF"}],
                 "mentions": [
                  {"mentionId": "subject", "role": "SUBJECT_OF_REPORT", "names": [{"full": "Sam Hale"}], "dob": "1985-04-12"},
                  {"mentionId": "author", "role": "ATTENDING_OFFICER", "staffId": "s100"}]}
                """);
        JSON.put(Kind.INTERNAL_REPORT, """
                {"head": {"recordId": "derbyshire-psd-31", "version": 1, "occurredAt": "2026-03-02T14:00:00Z",
                  "recordedAt": "2026-03-02T14:10:00Z", "sourceSystem": "psd", "force": "derbyshire"},
                 "channel": "GRIEVANCE", "categories": ["AASG"], "reporterPseudonym": " V-31 ",
                 "sourceRecordIds": ["derbyshire-badapple-9"], "textDigest": "AB12",
                 "quotedRefs": [{"ref": "0412-010326"}, {"ref": "0009-020326", "reportersOwn": true}],
                 "contacts": [{"kind": "PHONE", "value": "07700 900113"}],
                 "mentions": [{"mentionId": "subject", "role": "SUBJECT_OF_REPORT",
                   "collar": {"force": "derbyshire", "number": "2210"}}]}
                """);
        JSON.put(Kind.OPEN_SUBJECT, """
                {"head": {"recordId": "derbyshire-ccu-3-1", "version": 1, "occurredAt": "2026-01-20T09:00:00Z",
                  "recordedAt": "2026-01-20T09:30:00Z", "sourceSystem": "ccu", "force": "derbyshire"},
                 "caseRef": "OP3", "sioStaffId": "s 200", "strand": "AASG", "severity": "HIGH",
                 "openedAt": "2026-01-20T09:00:00Z", "closedAt": "2026-02-20T09:00:00Z",
                 "enquiryRecordIds": ["derbyshire-niche-I150"], "subjectPostedTo": "EMSOU", "subjectPost": "HEAD_OF_CCU",
                 "subject": {"mentionId": "1", "role": "SUBJECT_OF_REPORT", "names": [{"full": "David Hale"}],
                   "dob": "1990-07-01", "staffId": "S100"}}
                """);
        JSON.put(Kind.CRIME_RECORD, """
                {"head": {"recordId": "derbyshire-crime-1001", "version": 1, "occurredAt": "2026-03-01T22:10:00Z",
                  "recordedAt": "2026-03-02T08:00:00Z", "sourceSystem": "niche", "force": "derbyshire"},
                 "crimeRef": "26/1001", "incidentRef": "0412-010326", "offenceClass": "VIOLENCE"}
                """);
        JSON.put(Kind.STAFF, """
                {"head": {"recordId": "derbyshire-hr-S100", "version": 3, "occurredAt": "2020-01-06T00:00:00Z",
                  "recordedAt": "2026-02-01T00:00:00Z", "sourceSystem": "hr", "force": "derbyshire"},
                 "staffId": "S100", "kind": "OFFICER", "rank": "PC", "homeForce": "Derbyshire", "postedTo": "EMSOU",
                 "joinedAt": "2020-01-06T00:00:00Z", "roleRiskTier": "HIGH", "vetting": "MV", "householdId": "H7",
                 "collars": [
                  {"force": "derbyshire", "number": "2210", "validFrom": "2023-01-01T00:00:00Z"},
                  {"force": "derbyshire", "number": "1755", "validFrom": "2020-01-06T00:00:00Z",
                   "validTo": "2023-01-01T00:00:00Z"}],
                 "postings": [{"unit": "Response", "shift": "B", "suite": "Derby", "validFrom": "2023-01-01T00:00:00Z"}],
                 "person": {"mentionId": "p", "role": "MENTIONED", "names": [{"given": "David", "family": "Hale"}],
                  "dob": "1990-07-01"},
                 "household": [{"mentionId": "h", "role": "HOUSEHOLD_MEMBER",
                  "names": [{"given": "Sam", "family": "Hale"}], "dob": "1985"}]}
                """);
        JSON.put(Kind.ASSOCIATION, """
                {"head": {"recordId": "derbyshire-assoc-5", "version": 1, "occurredAt": "2025-06-01T00:00:00Z",
                  "recordedAt": "2025-06-02T00:00:00Z", "sourceSystem": "psd", "force": "derbyshire"},
                 "staffId": "S100", "collar": {"force": "derbyshire", "number": "2210"}, "declarerSuite": "Derby",
                 "householdId": "H7", "relationship": "BROTHER", "determination": "MANAGE", "status": "APPROVED",
                 "declaredAt": "2025-06-01T00:00:00Z", "endedAt": "2025-05-01T00:00:00Z",
                 "controlMeasures": [{"measureId": "CM1", "text": "Keep away\\non duty", "kind": "KEEP_AWAY",
                  "place": {"houseNumber": "12", "postcode": "DE5 3AA"}, "inForceTo": "2026-06-01T00:00:00Z"}],
                 "reportedRefs": ["0412-010326"],
                 "associate": {"mentionId": "a", "role": "ASSOCIATE", "names": [{"given": "Ray", "family": "Hale"}],
                  "vehicles": [{"vrm": "AB12CDE", "validTo": "2025-12-01T00:00:00Z"}]}}
                """);
    }

    private GoodRecords() {}

    static String json(Kind kind) {
        return JSON.getOrDefault(kind, "").strip();
    }
}
