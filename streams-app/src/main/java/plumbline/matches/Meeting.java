package plumbline.matches;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.matches.Introductions.Commonness;
import plumbline.values.Sign;
import plumbline.values.Token;

/**
 * The actor of one token: who else carries it? Blind: it sees HMACs, kinds, months and whether a register anchors.
 *
 * <p>Every plus is answered with a plus for each present partner, also when nothing changed here, because
 * the record behind the posting may have changed.
 */
public final class Meeting {
    /** How many feed members one read brings; above the standard cap, so that every list that introduces is near. */
    public static final int NEAR = 192;

    private final Introductions introductions;
    private final int near;

    public Meeting(Introductions introductions) {
        this(introductions, NEAR);
    }

    /** @param near how many feed members one read brings; the rest lie in overflow rows */
    Meeting(Introductions introductions, int near) {
        this.introductions = introductions;
        this.near = near;
    }

    public void accept(TokenPost post, Postings postings, Consumer<Hint> out) {
        Token token = post.token();
        PostingHead before = postings.head(token);
        Posting old = find(post, before, postings);
        Posting now =
                post.sign() == Sign.PLUS ? new Posting(post.ref(), post.kind(), post.month(), post.anchored()) : null;
        if (old == null && now == null) {
            return;
        }
        PostingHead after = store(token, before, old, now, postings);
        Commonness was = introductions.commonness(token, before.feeds());
        Commonness is = introductions.commonness(token, after.feeds());
        Posting self = now != null ? now : requireNonNull(old);
        List<Posting> others = others(token, after, self, was, is, postings);
        for (Posting other : others) {
            boolean introduced = old != null && introductions.introduces(token, old, other, was);
            boolean introduces = now != null && introductions.introduces(token, now, other, is);
            if (introduces) {
                out.accept(Hint.of(token, Sign.PLUS, self.ref(), other.ref()));
            } else if (introduced) {
                out.accept(Hint.of(token, Sign.MINUS, self.ref(), other.ref()));
            }
        }
        if (was != is) {
            cross(token, others, was, is, out);
        }
    }

    /** The token became too common, or stopped being so: every pair of the list is told. */
    private void cross(Token token, List<Posting> others, Commonness was, Commonness is, Consumer<Hint> out) {
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size(); j++) {
                boolean introduced = introductions.introduces(token, others.get(i), others.get(j), was);
                boolean introduces = introductions.introduces(token, others.get(i), others.get(j), is);
                if (introduced != introduces) {
                    Sign sign = introduces ? Sign.PLUS : Sign.MINUS;
                    out.accept(Hint.of(
                            token, sign, others.get(i).ref(), others.get(j).ref()));
                }
            }
        }
    }

    private static @Nullable Posting find(TokenPost post, PostingHead head, Postings postings) {
        return Stream.concat(head.registers().stream(), head.near().stream())
                .filter(posting -> posting.ref().equals(post.ref()))
                .findFirst()
                .orElseGet(() -> head.hasOverflow() ? postings.overflow(post.token(), post.ref()) : null);
    }

    private PostingHead store(
            Token token, PostingHead head, @Nullable Posting old, @Nullable Posting now, Postings postings) {
        if (old != null && old.equals(now)) {
            return head;
        }
        List<Posting> registers = new ArrayList<>(head.registers());
        List<Posting> near = new ArrayList<>(head.near());
        int feeds = head.feeds();
        if (old != null && !registers.remove(old)) {
            if (!near.remove(old)) {
                postings.removeOverflow(token, old.ref());
            }
            feeds--;
        }
        if (now != null) {
            if (now.kind().isRegister()) {
                registers.add(now);
            } else {
                feeds++;
                if (near.size() < this.near) {
                    near.add(now);
                } else {
                    postings.addOverflow(token, now);
                }
            }
        }
        PostingHead after = new PostingHead(registers, near, feeds);
        postings.head(token, after);
        return after;
    }

    /** Everybody else whose pair with us could be introduced, before or after; overflow is read only then. */
    private static List<Posting> others(
            Token token, PostingHead head, Posting self, Commonness was, Commonness is, Postings postings) {
        List<Posting> others = new ArrayList<>(head.registers());
        boolean feedsMatter = was != is || self.kind().isRegister() || is == Commonness.SPECIFIC;
        if (feedsMatter) {
            others.addAll(head.near());
            if (head.hasOverflow()) {
                others.addAll(postings.overflow(token));
            }
        }
        others.removeIf(posting -> posting.ref().equals(self.ref()));
        return others;
    }
}
