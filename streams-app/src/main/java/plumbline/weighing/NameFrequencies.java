package plumbline.weighing;

import java.util.HashMap;
import java.util.Map;

/**
 * What a common name takes off a name's bits: log2(average / share), never above zero. A name that is not
 * listed counts as average and never as rarer: what is rare in the country may be common in one community.
 */
final class NameFrequencies {
    private final Map<String, Integer> discounts;

    private NameFrequencies(Map<String, Integer> discounts) {
        this.discounts = Map.copyOf(discounts);
    }

    static NameFrequencies of(EvidenceFile.Names names) {
        Map<String, Integer> discounts = new HashMap<>();
        for (EvidenceFile.NameClass nameClass : names.classes()) {
            int discount = EvidenceRow.millibits(names.average(), nameClass.share());
            nameClass.names().forEach(name -> discounts.put(name, discount));
        }
        return new NameFrequencies(discounts);
    }

    /** Millibits at or below zero; of two names that count as alike, the commoner one's. */
    int discount(String left, String right) {
        int discount = discounts.getOrDefault(left, 0);
        return left.equals(right) ? discount : Math.min(discount, discounts.getOrDefault(right, 0));
    }
}
