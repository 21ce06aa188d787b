package plumbline.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.values.Kind;

/** Makes a rule's card of what the catalogue and the rule file say of it. */
final class Cards {
    private final RuleSettings settings;

    Cards(RuleSettings settings) {
        this.settings = settings;
    }

    RuleCard card(String id, RuleCard.Scope scope, int thresholdMillibits, Cell... wants) {
        return new RuleCard(id, settings.of(id), scope, Arrays.asList(wants), thresholdMillibits);
    }

    /** How many calendar months apart two records may be, so that a rule's length of time still covers them. */
    int months(String ruleId, String limit) {
        return new RuleCard(ruleId, settings.of(ruleId), RuleCard.Scope.RECORD, List.of(), 0)
                .within(limit)
                .months();
    }

    /** However far apart: for registers, whose entries carry their own dates. */
    static Cell meet(Kind event, Kind other, MeetsOn... on) {
        return within(Cell.ANY_GAP, event, other, on);
    }

    static Cell within(int months, Kind event, Kind other, MeetsOn... on) {
        return new Cell(
                event,
                other,
                Stream.of(on).flatMap(each -> each.families().stream()).collect(Collectors.toUnmodifiableSet()),
                months);
    }
}
