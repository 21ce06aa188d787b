package plumbline.weighing;

import java.util.HashMap;
import java.util.Map;

/**
 * What a name's share of the people adds to a name's bits: log2(average / share), below zero for a common name. A
 * name that is not listed has the unlisted share and is never taken for rarer: what is rare in the country may be
 * common in one community.
 */
final class NameFrequencies {
    private final Map<String, Integer> listed;
    private final int unlisted;

    private NameFrequencies(Map<String, Integer> listed, int unlisted) {
        this.listed = Map.copyOf(listed);
        this.unlisted = unlisted;
    }

    static NameFrequencies of(EvidenceFile.Names names) {
        Map<String, Integer> listed = new HashMap<>();
        for (EvidenceFile.NameClass nameClass : names.classes()) {
            int millibits = EvidenceRow.millibits(names.average(), nameClass.share());
            nameClass.names().forEach(name -> listed.put(name, millibits));
        }
        return new NameFrequencies(listed, EvidenceRow.millibits(names.average(), names.unlisted()));
    }

    /**
     * Of two different names that count as alike, the commoner one's and never above zero: a rare name is no rarer
     * for a common one that sounds like it.
     */
    int millibits(String left, String right) {
        int millibits = of(left);
        return left.equals(right) ? millibits : Math.min(0, Math.min(millibits, of(right)));
    }

    private int of(String name) {
        return listed.getOrDefault(name, unlisted);
    }
}
