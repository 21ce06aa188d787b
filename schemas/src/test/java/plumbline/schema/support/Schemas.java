package plumbline.schema.support;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.Schema;
import plumbline.schema.Association;
import plumbline.schema.BusinessInterest;
import plumbline.schema.CommsMetadata;
import plumbline.schema.ConfidentialReport;
import plumbline.schema.ContractAward;
import plumbline.schema.CrimeRecord;
import plumbline.schema.CustodyArrival;
import plumbline.schema.FeedCount;
import plumbline.schema.GiftHospitality;
import plumbline.schema.Grave;
import plumbline.schema.IncidentLog;
import plumbline.schema.IntelligenceReport;
import plumbline.schema.InternalReport;
import plumbline.schema.JournalEntry;
import plumbline.schema.Match;
import plumbline.schema.MediaRelationship;
import plumbline.schema.MeetingHeld;
import plumbline.schema.MissingPerson;
import plumbline.schema.OpenSubject;
import plumbline.schema.PressRelease;
import plumbline.schema.QuarantineEvent;
import plumbline.schema.Quarantined;
import plumbline.schema.RecordKeys;
import plumbline.schema.Staff;
import plumbline.schema.StopListEntry;
import plumbline.schema.SystemAudit;
import plumbline.schema.Tick;

/** The schemas that have topics of their own, by name. */
final class Schemas {
    private Schemas() {}

    static SortedMap<String, Schema> ofTopics() {
        SortedMap<String, Schema> schemas = new TreeMap<>();
        for (Schema schema : List.of(
                IncidentLog.getClassSchema(),
                CustodyArrival.getClassSchema(),
                ConfidentialReport.getClassSchema(),
                CrimeRecord.getClassSchema(),
                MissingPerson.getClassSchema(),
                IntelligenceReport.getClassSchema(),
                InternalReport.getClassSchema(),
                Staff.getClassSchema(),
                Association.getClassSchema(),
                OpenSubject.getClassSchema(),
                JournalEntry.getClassSchema(),
                RecordKeys.getClassSchema(),
                Grave.getClassSchema(),
                Quarantined.getClassSchema(),
                QuarantineEvent.getClassSchema(),
                Match.getClassSchema(),
                StopListEntry.getClassSchema(),
                SystemAudit.getClassSchema(),
                CommsMetadata.getClassSchema(),
                MediaRelationship.getClassSchema(),
                PressRelease.getClassSchema(),
                ContractAward.getClassSchema(),
                GiftHospitality.getClassSchema(),
                BusinessInterest.getClassSchema(),
                Tick.getClassSchema(),
                MeetingHeld.getClassSchema(),
                FeedCount.getClassSchema())) {
            schemas.put(schema.getName(), schema);
        }
        return schemas;
    }
}
