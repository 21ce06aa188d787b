package plumbline.samples;

import java.time.Instant;
import java.util.List;
import plumbline.schema.Mention;
import plumbline.schema.Role;

/** What a monitoring tool passes on in a day: look-ups of the public, some of them with the tasking they were for. */
final class EverydayAudits {
    /** An estimate: the tool looks for those without. */
    private static final double TASKED = 0.3;

    private final World world;

    EverydayAudits(World world) {
        this.world = world;
    }

    void lookUp(Instant at, Draw draw) {
        Officer user = draw.of(world.workforce.single());
        Mention viewed = Everyday.party(world, "v", Role.MENTIONED, world.population.offender(draw), draw)
                .mention();
        world.audits.write(
                new AuditBook.Entry(
                        at, user, List.of(viewed), List.of(), draw.in(TASKED) ? "T-" + draw.below(900) : null, false),
                draw);
    }
}
