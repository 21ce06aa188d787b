package plumbline.matches;

import java.util.List;

/**
 * The part of a token's membership that one read brings: every register, the first feeds, and the count of
 * all feeds. Feeds beyond {@link Meeting#NEAR} lie in overflow rows that are read only when their pairs
 * are wanted.
 *
 * @param feeds how many feed members there are in all, near and overflow
 */
public record PostingHead(List<Posting> registers, List<Posting> near, int feeds) {
    public static final PostingHead EMPTY = new PostingHead(List.of(), List.of(), 0);

    public PostingHead {
        registers = List.copyOf(registers);
        near = List.copyOf(near);
    }

    public boolean isEmpty() {
        return registers.isEmpty() && feeds == 0;
    }

    boolean hasOverflow() {
        return feeds > near.size();
    }
}
