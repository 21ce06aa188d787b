package plumbline.feeds;

import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Every value of a record that has no parts, in the schema's order, with its path. What is checked here
 * is checked for a new field the day it is added.
 */
final class Leaves {
    interface Visitor {
        /**
         * Sees one value.
         *
         * @param required whether the schema has neither null nor a default for it
         */
        void leaf(Path path, Object value, boolean required);
    }

    private Leaves() {}

    static void visit(IndexedRecord record, Visitor visitor) {
        record(record, null, visitor);
    }

    private static void record(IndexedRecord record, @Nullable Path within, Visitor visitor) {
        for (Schema.Field field : record.getSchema().getFields()) {
            boolean required = !field.schema().isNullable() && !field.hasDefaultValue();
            Object value = record.get(field.pos());
            if (value != null) {
                value(value, within == null ? Path.of(field.name()) : within.field(field.name()), required, visitor);
            }
        }
    }

    private static void value(Object value, Path path, boolean required, Visitor visitor) {
        if (value instanceof IndexedRecord record) {
            record(record, path, visitor);
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                value(items.get(i), path.item(i), true, visitor);
            }
        } else if (value instanceof Map<?, ?> entries) {
            entries.values().forEach(entry -> value(entry, path.entry(), true, visitor));
        } else {
            visitor.leaf(path, value, required);
        }
    }
}
