package plumbline.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.avro.specific.SpecificRecord;
import plumbline.schema.ConfidentialReport;
import plumbline.schema.CustodyArrival;
import plumbline.schema.IncidentLog;
import plumbline.schema.IntelligenceReport;
import plumbline.schema.InternalReport;
import plumbline.schema.Mention;
import plumbline.schema.MissingPerson;
import plumbline.schema.Staff;
import plumbline.values.Kind;

/** Records while they are being told, of which any can be changed in one fact. */
abstract class Telling {
    private final List<SampleRecord> records = new ArrayList<>();

    List<SampleRecord> records() {
        return records;
    }

    /** The event is the last record told that is no register entry, or a gift; a crime record is none. */
    String eventId() {
        return last(record -> !record.kind().isRegister() && record.kind() != Kind.CRIME_RECORD)
                .or(() -> last(record -> record.kind() == Kind.GIFT_HOSPITALITY))
                .orElseThrow()
                .recordId();
    }

    private Optional<SampleRecord> last(Predicate<SampleRecord> which) {
        return records.stream().filter(which).reduce((first, last) -> last);
    }

    void add(Kind kind, String id, Instant knownAt, SpecificRecord record) {
        records.add(new SampleRecord(kind, id, knownAt, record));
    }

    /** Changes the last record of a type. */
    <R extends SpecificRecord> void edit(Class<R> type, UnaryOperator<R> change) {
        int index = last(type);
        SampleRecord old = records.get(index);
        records.set(
                index,
                new SampleRecord(old.kind(), old.recordId(), old.knownAt(), change.apply(type.cast(old.record()))));
    }

    <R extends SpecificRecord> void knownAt(Class<R> type, Instant knownAt) {
        int index = last(type);
        SampleRecord old = records.get(index);
        records.set(index, new SampleRecord(old.kind(), old.recordId(), knownAt, old.record()));
    }

    void drop(Class<? extends SpecificRecord> type) {
        records.remove(last(type));
    }

    void custodyMention(String id, UnaryOperator<Mention.Builder> change) {
        edit(
                CustodyArrival.class,
                record -> CustodyArrival.newBuilder(record)
                        .setMentions(changed(record.getMentions(), id, change))
                        .build());
    }

    void logMention(String id, UnaryOperator<Mention.Builder> change) {
        edit(
                IncidentLog.class,
                record -> IncidentLog.newBuilder(record)
                        .setMentions(changed(record.getMentions(), id, change))
                        .build());
    }

    void reportMention(String id, UnaryOperator<Mention.Builder> change) {
        edit(
                ConfidentialReport.class,
                record -> ConfidentialReport.newBuilder(record)
                        .setMentions(changed(record.getMentions(), id, change))
                        .build());
    }

    void missingMention(String id, UnaryOperator<Mention.Builder> change) {
        edit(
                MissingPerson.class,
                record -> MissingPerson.newBuilder(record)
                        .setMentions(changed(record.getMentions(), id, change))
                        .build());
    }

    void intelligenceMention(String id, UnaryOperator<Mention.Builder> change) {
        edit(
                IntelligenceReport.class,
                record -> IntelligenceReport.newBuilder(record)
                        .setMentions(changed(record.getMentions(), id, change))
                        .build());
    }

    void internalMention(String id, UnaryOperator<Mention.Builder> change) {
        edit(
                InternalReport.class,
                record -> InternalReport.newBuilder(record)
                        .setMentions(changed(record.getMentions(), id, change))
                        .build());
    }

    void staffPerson(UnaryOperator<Mention.Builder> change) {
        edit(
                Staff.class,
                record -> Staff.newBuilder(record)
                        .setPerson(change.apply(Mention.newBuilder(record.getPerson()))
                                .build())
                        .build());
    }

    private static List<Mention> changed(List<Mention> mentions, String id, UnaryOperator<Mention.Builder> change) {
        return mentions.stream()
                .map(mention -> mention.getMentionId().equals(id)
                        ? change.apply(Mention.newBuilder(mention)).build()
                        : mention)
                .toList();
    }

    private int last(Class<? extends SpecificRecord> type) {
        for (int i = records.size() - 1; i >= 0; i--) {
            if (type.isInstance(records.get(i).record())) {
                return i;
            }
        }
        throw new IllegalArgumentException("the scene must hold such a record: type=" + type.getSimpleName());
    }
}
