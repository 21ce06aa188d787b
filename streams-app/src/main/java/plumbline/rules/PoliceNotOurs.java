package plumbline.rules;

import java.util.List;
import plumbline.feeds.CustodyArrivals;
import plumbline.values.Kind;
import plumbline.values.Role;

/** R01b: a prisoner says that he is police, and nobody on our register fits. Another force may want to know. */
final class PoliceNotOurs implements EventRule {
    private final RuleCard card;

    PoliceNotOurs(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return eventKind == Kind.CUSTODY_ARRIVAL;
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        boolean saysPolice = group.own().inRole(Role.DETAINEE).stream()
                .anyMatch(detainee -> Occupations.isPolice(detainee.occupation()));
        boolean isOurs = StaffLink.of(group)
                .anyMatch(link -> !StaffInCustody.evidence(link.fact()).isEmpty());
        if (!saysPolice || isOurs) {
            return List.of();
        }
        Ranking ranking = card.usual().because("other force?");
        return List.of(new Draft(card, group.own())
                .tested("the prisoner is matched as a member of our staff", "nobody on the staff register fits")
                .tested("a police occupation in the past", "the record gives it as the present one")
                .says(Freshness.rank(ranking, group.own(), card), claim(group.own())));
    }

    private static String claim(RecordStub own) {
        var custody = own.details(CustodyArrivals.Details.class);
        return "The person " + (custody.voluntary() ? "who attended voluntarily" : "arrested") + " at "
                + London.moment(custody.arrestedAt())
                + " gives a police occupation, and nobody on the staff register fits";
    }
}
