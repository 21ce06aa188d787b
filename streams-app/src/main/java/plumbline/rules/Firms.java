package plumbline.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.feeds.ContractAwards;
import plumbline.values.IdentifierType;
import plumbline.values.Role;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.MentionPair;

/**
 * Whether two records name one firm, by company number, or by a distinctive name where the numbers do not differ (a name of
 * a common kind never reaches the threshold: control X6); and which officers of a contract are whom.
 */
final class Firms {
    static final Set<Role> ORGANISATION = EnumSet.of(Role.ORGANISATION);
    private static final SharedThings SAME = new SharedThings(Set.of(IdentifierType.COMPANY), Thresholds.SHARED_THING);

    private Firms() {}

    static List<MentionPair> same(Fact fact) {
        return SAME.pairs(fact, ORGANISATION, ORGANISATION);
    }

    /** The parts in the contract of whoever declared the other record. */
    static Stream<ContractAwards.Part> parts(ContractAwards.Details contract, Fact declared) {
        return declared.weight()
                .of(EvidenceKind.OFFICIAL_ROLE)
                .filter(pair -> pair.leftRole() == Role.CONTRACT_OFFICER && pair.rightRole() == Role.DECLARER)
                .flatMap(pair -> contract.officers().stream()
                        .filter(officer -> officer.mentionId().equals(pair.leftMentionId())))
                .map(ContractAwards.Officer::part)
                .distinct()
                .sorted();
    }

    /** "the supplier" once the contract is theirs, before that or otherwise "a bidder". */
    static String calledIn(ContractAwards.Details contract, MentionPair pair) {
        return contract.winners().contains(pair.leftMentionId()) ? "the supplier" : "a bidder";
    }
}
